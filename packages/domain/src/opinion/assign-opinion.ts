import type { CivilDate } from "../calendar/civil-date.js";
import { type InvalidInput, invalid } from "../regulation/answer.js";
import type { AssignedOpinion, Handover, RegisteredOpinion } from "./opinion.js";

export type AssignOpinion = { readonly unit: string; readonly handover: Handover; readonly by: string };

/**
 * Hands an opinion to the unit that will answer it (交办, 转办). Until that unit has acknowledged, the office may hand it to
 * another. The person's clock has been running since receipt: handing over does not touch it.
 */
export function assignOpinion(
  opinion: RegisteredOpinion | AssignedOpinion,
  { unit, handover, by }: AssignOpinion,
  today: CivilDate,
): AssignedOpinion | InvalidInput {
  if (!unit) return invalid({ field: "unit", code: "REQUIRED" });
  if (opinion.status === "ASSIGNED" && opinion.unit === unit) return invalid({ field: "unit", code: "NOT_OFFERED" });
  return { ...opinion, status: "ASSIGNED", unit, handover, assignedBy: by, assignedOn: today };
}
