import type { CivilDate } from "../calendar/civil-date.js";
import { type InvalidInput, invalid, type OutOfTurn } from "../regulation/answer.js";
import type { Objection } from "./objection.js";
import { publishedTextFaults } from "./personal-identifiers.js";

export type DecideObjection = { readonly decision: "UPHELD" | "DISMISSED"; readonly reason: string; readonly by: string };
export type DecidedObjection = Extract<Objection, { status: "UPHELD" | "DISMISSED" }>;

/** Decided once, with a reason that both sides may read, before the list is settled. Upheld, the person is struck from the list (see `vacate`). */
export function decideObjection(
  objection: Objection,
  { decision, reason, by }: DecideObjection,
  { today, listSettled }: { readonly today: CivilDate; readonly listSettled: boolean },
): DecidedObjection | OutOfTurn | InvalidInput {
  if (objection.status !== "RAISED") return { nowAt: objection.status };
  if (listSettled) return { nowAt: "SETTLED" };
  const faults = reason.trim() ? publishedTextFaults("reason", reason) : [{ field: "reason", code: "REQUIRED" } as const];
  if (faults.length > 0) return invalid(...faults);
  return { ...objection, status: decision, reason: reason.trim(), decidedBy: by, decidedOn: today };
}
