import { addDays, type CivilDate, civilDate, monthOf, weekdayOf, yearOf } from "@kaimen/domain";

export type MonthOfYear = { readonly year: number; readonly month: number };

export const monthOn = (day: CivilDate): MonthOfYear => ({ year: yearOf(day), month: monthOf(day) });

export function nextMonth({ year, month }: MonthOfYear, by: number): MonthOfYear {
  const at = year * 12 + month - 1 + by;
  return { year: Math.floor(at / 12), month: (at % 12) + 1 };
}

/** The month in rows from Monday to Sunday, with gaps before its first day and after its last. */
export function weeksOf({ year, month }: MonthOfYear): (CivilDate | undefined)[][] {
  const first = civilDate(`${year}-${String(month).padStart(2, "0")}-01`);
  const monday = addDays(first, 1 - weekdayOf(first));
  const weeks: (CivilDate | undefined)[][] = [];
  for (let start = monday; start <= first || monthOf(start) === month; start = addDays(start, 7))
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((at) => addDays(start, at)).map((day) => (monthOf(day) === month ? day : undefined)));
  return weeks;
}

/** The month's first day and its last. */
export function daysOf(at: MonthOfYear): { readonly from: CivilDate; readonly to: CivilDate } {
  const days = weeksOf(at)
    .flat()
    .filter((day) => day !== undefined);
  return { from: days[0] as CivilDate, to: days.at(-1) as CivilDate };
}
