import { addDays, type CivilDate, isWorkingDay, type WorkCalendar } from "@kaimen/domain";
import type { Role } from "../../gql/graphql.js";

/** One thing that is to be done: what, by whom, until when, by which article. */
export type Item = {
  readonly key: string;
  readonly what: string;
  readonly about: string;
  readonly to: string;
  readonly whose: readonly Role[];
  /** Of those roles, still not everybody: a text is not read by who wrote it. */
  readonly notMine?: boolean;
  readonly due?: CivilDate | null | undefined;
  /** Null where the office has set the term, undefined where there is none. */
  readonly article?: string | null | undefined;
  readonly provisional?: boolean;
};

export type Standing = "OVERDUE" | "SOON" | "LATER";

const SOON = 2;

/** Overdue from the day after; soon where two working days are left, or fewer. */
export function standingOf(due: CivilDate | null | undefined, today: CivilDate, calendar: WorkCalendar): Standing {
  if (!due) return "LATER";
  if (due < today) return "OVERDUE";
  let left = 0;
  for (let day = addDays(today, 1); day <= due && left <= SOON; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) left += 1;
  return left <= SOON ? "SOON" : "LATER";
}

/** What is due first stands first; what has no term stands last. */
export const byDue = (one: Item, other: Item) => (one.due ?? "9999").localeCompare(other.due ?? "9999");
