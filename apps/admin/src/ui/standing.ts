import type { CivilDate } from "@kaimen/domain";

export type Standing = "OVERDUE" | "SOON" | "LATER";

const SOON = 2;

/** Overdue from the day after; soon where two of the working days to come are left, or fewer. */
export function standingOf(due: CivilDate | null | undefined, today: CivilDate, workingDays: readonly CivilDate[]): Standing {
  if (!due) return "LATER";
  if (due < today) return "OVERDUE";
  return workingDays.filter((day) => day > today && day <= due).length <= SOON ? "SOON" : "LATER";
}
