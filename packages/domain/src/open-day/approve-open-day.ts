import { type InvalidInput, invalid, isFact } from "../regulation/answer.js";
import type { Refusal } from "../regulation/refusal.js";
import type { Circumstances } from "./circumstances.js";
import { judgeDepartures } from "./departures.js";
import type { Approved, Planned } from "./open-day.js";
import type { Departure } from "./plan.js";
import { judgePlan } from "./plan-open-day.js";
import { provisionalDeparture } from "./provisional-date.js";

export type ApproveOpenDay = { readonly grounds: readonly Departure[] };

/**
 * Fixes the regulation that governs from here on. The plan is judged by it once more, since it may have been drafted
 * under an older one, or so long ago that its day has gone by.
 */
export function approveOpenDay(day: Planned, { grounds }: ApproveOpenDay, circumstances: Circumstances): Approved | Refusal | InvalidInput {
  const { today, regulation } = circumstances;
  if (regulation.inForceFrom > today)
    return invalid({ field: "regulation", code: "OUT_OF_RANGE", values: { inForceFrom: regulation.inForceFrom } });

  const given = [...grounds, ...day.departures];
  const plan = judgePlan({ ...day, grounds: given }, circumstances);
  const provisional = judgeDepartures(provisionalDeparture(day.date, circumstances), regulation, given);
  if (!isFact(plan)) return "faults" in plan ? invalid(...plan.faults, ...provisional.faults) : plan;
  if (provisional.faults.length > 0) return invalid(...provisional.faults);
  if (provisional.refusals[0]) return provisional.refusals[0];

  const departures = [...plan.departures, ...provisional.departures];
  return { ...day, departures, status: "APPROVED", governedBy: regulation.id, approvedOn: today };
}
