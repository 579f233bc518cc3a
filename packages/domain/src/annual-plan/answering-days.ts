import { type CivilDate, monthOf, yearOf } from "../calendar/civil-date.js";
import type { AnnualEntry, AnnualPlan } from "./annual-plan.js";

type Dated = { readonly date: CivilDate };

/**
 * Which open day answers for which entry of the plan, in the order of the entries: the one of its date, else the first of its
 * month that answers for no other. One day answers for one entry.
 */
export function answeringDays<Day extends Dated>(
  { year, entries }: Pick<AnnualPlan, "year" | "entries">,
  days: readonly Day[],
): (Day | undefined)[] {
  const free = days.filter(({ date }) => yearOf(date) === year);
  const take = (fits: (day: Day) => boolean) => {
    const at = free.findIndex(fits);
    return at < 0 ? undefined : free.splice(at, 1)[0];
  };
  const dated = entries.map((entry: AnnualEntry) => (entry.date ? take(({ date }) => date === entry.date) : undefined));
  return entries.map((entry, at) => dated[at] ?? take(({ date }) => monthOf(date) === entry.month));
}
