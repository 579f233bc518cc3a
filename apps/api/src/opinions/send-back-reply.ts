import { type Answer, sendBackReply as sendBack } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";

import { type OnOpinion, onOpinion } from "./on-opinion.js";
import type { AdminOpinion } from "./opinion.type.js";

export type SendBackReply = OnOpinion & { readonly reason: string };

/** The second person does not sign, and says what is missing. */
export const sendBackReply =
  (world: World) =>
  (clerk: Clerk, input: SendBackReply): Promise<Answer<AdminOpinion>> =>
    onOpinion(world, clerk, input, "ReplyReturned", (opinion, { today }) => {
      if (opinion.status !== "DRAFTED") return { nowAt: opinion.status };
      return sendBack(opinion, { by: clerk.staff, on: today, reason: input.reason });
    });
