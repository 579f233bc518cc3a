import { type InvalidInput, invalid, isFact } from "../regulation/answer.js";
import type { Refusal } from "../regulation/refusal.js";
import type { Circumstances } from "./circumstances.js";
import { judgeDepartures } from "./departures.js";
import type { Planned } from "./open-day.js";
import type { Departure, Plan } from "./plan.js";
import { planFaults } from "./plan-faults.js";
import { departuresOf, venuesRefusal } from "./plan-rules.js";

/** What the office enters; `grounds` are for the clauses that are followed only 一般. */
export type PlanOpenDay = Omit<Plan, "id" | "organisation" | "version" | "departures" | "postponements"> & {
  readonly grounds: readonly Departure[];
};

/** What the clauses say of a plan: the departures to record, or why it cannot stand. */
export function judgePlan(
  plan: PlanOpenDay,
  { today, regulation }: Circumstances,
): { departures: readonly Departure[] } | Refusal | InvalidInput {
  const { faults, refusals, departures } = judgeDepartures(departuresOf(plan, regulation), regulation, plan.grounds);
  const all = [...planFaults(plan, today), ...faults];
  if (all.length > 0) return invalid(...all);
  return venuesRefusal(plan, regulation) ?? refusals[0] ?? { departures };
}

/** The first draft of an open day (活动方案). Faults come all at once; a refusal comes when there are none. */
export function planOpenDay(
  { id, organisation }: Pick<Plan, "id" | "organisation">,
  input: PlanOpenDay,
  circumstances: Circumstances,
): Planned | Refusal | InvalidInput {
  const judged = judgePlan(input, circumstances);
  if (!isFact(judged)) return judged;
  const { grounds: _, ...plan } = input;
  return {
    ...plan,
    theme: plan.theme.trim(),
    id,
    organisation,
    version: 1,
    departures: judged.departures,
    postponements: [],
    status: "PLANNED",
  };
}
