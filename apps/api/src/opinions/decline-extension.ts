import { type Answer, declineExtension as decline } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";

import { type OnOpinion, onOpinion } from "./on-opinion.js";
import type { AdminOpinion } from "./opinion.type.js";

export type DeclineExtension = OnOpinion & { readonly reason: string };

/** The approver says no, and why. */
export const declineExtension =
  (world: World) =>
  (clerk: Clerk, input: DeclineExtension): Promise<Answer<AdminOpinion>> =>
    onOpinion(world, clerk, input, "ExtensionDeclined", (opinion, { today }) => {
      if (opinion.status !== "ACKNOWLEDGED" && opinion.status !== "DRAFTED") return { nowAt: opinion.status };
      return decline(opinion, { by: clerk.staff, on: today, reason: input.reason });
    });
