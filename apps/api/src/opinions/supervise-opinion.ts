import { type Answer, superviseOpinion as supervise } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";

import { type OnOpinion, onOpinion } from "./on-opinion.js";
import type { AdminOpinion } from "./opinion.type.js";

export type SuperviseOpinion = OnOpinion & { readonly instruction: string };

/** The office presses for an answer (督办), at any time while one is owed. */
export const superviseOpinion =
  (world: World) =>
  (clerk: Clerk, input: SuperviseOpinion): Promise<Answer<AdminOpinion>> =>
    onOpinion(world, clerk, input, "OpinionSupervised", (opinion, { today }) => {
      if (opinion.status === "REPLIED") return { nowAt: opinion.status };
      return supervise(opinion, { by: clerk.staff, on: today, instruction: input.instruction });
    });
