import { type Answer, returnOpinion as giveBack, invalid } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import { isUnitOf } from "../reference/is-unit-of.query.js";
import type { World } from "../world.js";
import { type OnOpinion, onOpinion } from "./on-opinion.js";
import type { AdminOpinion } from "./opinion.type.js";

export type ReturnOpinion = OnOpinion & { readonly proposes: string; readonly reason: string };

/** The unit says that an opinion is not its own, and whose it is (退回). */
export const returnOpinion =
  (world: World) =>
  (clerk: Clerk, input: ReturnOpinion): Promise<Answer<AdminOpinion>> =>
    onOpinion(world, clerk, input, "OpinionReturned", async (opinion, { tx, today, regulation, calendar }) => {
      if (opinion.status !== "ASSIGNED") return { nowAt: opinion.status };
      if (!(await isUnitOf(tx.manager, clerk.organisation, input.proposes))) return invalid({ field: "proposes", code: "NOT_OFFERED" });
      const { proposes, reason } = input;
      return giveBack(opinion, { proposes, reason, by: clerk.staff, on: today }, regulation, calendar);
    });
