import { type Answer, acknowledgeOpinion as acknowledge } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";

import { type OnOpinion, onOpinion } from "./on-opinion.js";
import type { AdminOpinion } from "./opinion.type.js";

export type AcknowledgeOpinion = OnOpinion;

/** The unit takes an opinion on (签收); late is recorded, never refused. */
export const acknowledgeOpinion =
  (world: World) =>
  (clerk: Clerk, input: AcknowledgeOpinion): Promise<Answer<AdminOpinion>> =>
    onOpinion(world, clerk, input, "OpinionAcknowledged", (opinion, { today, regulation, calendar }) => {
      if (opinion.status !== "ASSIGNED") return { nowAt: opinion.status };
      return acknowledge(opinion, { by: clerk.staff, on: today }, regulation, calendar);
    });
