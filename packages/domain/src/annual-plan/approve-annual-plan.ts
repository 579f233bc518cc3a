import type { Circumstances } from "../open-day/circumstances.js";
import { judgeDepartures } from "../open-day/departures.js";
import type { Departure } from "../open-day/plan.js";
import { type InvalidInput, invalid } from "../regulation/answer.js";
import type { Refusal } from "../regulation/refusal.js";
import type { ApprovedAnnualPlan, DraftAnnualPlan } from "./annual-plan.js";
import { annualDepartures } from "./annual-plan-departures.js";

/** 第三条: as many open days as the regulation wants, in its months or with a ground. */
export function approveAnnualPlan(
  plan: DraftAnnualPlan,
  { grounds }: { readonly grounds: readonly Departure[] },
  { today, regulation }: Omit<Circumstances, "calendar">,
): ApprovedAnnualPlan | Refusal | InvalidInput {
  const given = [...grounds, ...plan.departures];
  const { faults, refusals, departures } = judgeDepartures(annualDepartures(plan.entries, regulation), regulation, given);
  if (faults.length > 0) return invalid(...faults);
  return refusals[0] ?? { ...plan, departures, status: "APPROVED", governedBy: regulation.id, approvedOn: today };
}
