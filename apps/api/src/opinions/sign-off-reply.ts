import { type Answer, signOffReply as signOff } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";

import { type OnOpinion, onOpinion } from "./on-opinion.js";
import type { AdminOpinion } from "./opinion.type.js";

export type SignOffReply = OnOpinion & { readonly ground?: string };

/** A second person signs the draft (审签). */
export const signOffReply =
  (world: World) =>
  (clerk: Clerk, input: SignOffReply): Promise<Answer<AdminOpinion>> =>
    onOpinion(world, clerk, input, "ReplySigned", (opinion, { today, regulation }) => {
      if (opinion.status !== "DRAFTED") return { nowAt: opinion.status };
      return signOff(opinion, { by: clerk.staff, on: today, ground: input.ground ?? undefined }, regulation);
    });
