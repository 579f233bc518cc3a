import { type Answer, assignOpinion as assign, type Handover, invalid } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import { isUnitOf } from "../reference/is-unit-of.query.js";
import type { World } from "../world.js";
import { type OnOpinion, onOpinion } from "./on-opinion.js";
import type { AdminOpinion } from "./opinion.type.js";

export type AssignOpinion = OnOpinion & { readonly unit: string; readonly handover: Handover };

/** Hands an opinion to a unit (交办, 转办), or to another one until the first has taken it on. */
export const assignOpinion =
  (world: World) =>
  (clerk: Clerk, input: AssignOpinion): Promise<Answer<AdminOpinion>> =>
    onOpinion(world, clerk, input, "OpinionAssigned", async (opinion, { tx, today }) => {
      if (opinion.status !== "REGISTERED" && opinion.status !== "ASSIGNED") return { nowAt: opinion.status };
      if (!(await isUnitOf(tx.manager, clerk.organisation, input.unit))) return invalid({ field: "unit", code: "NOT_OFFERED" });
      return assign(opinion, { unit: input.unit, handover: input.handover, by: clerk.staff }, today);
    });
