import { addDays, type CivilDate } from "./civil-date.js";
import { type CalendarDay, calendarDay, type ProvisionalReason, provisionalReasons, type WorkCalendar } from "./work-calendar.js";

/** What was counted over, and what a later notice may still change. */
export type Counting = {
  /** Rest days that were passed over and make-up days that were counted, in order of the calendar: what a reader would question. */
  readonly explained: readonly CalendarDay[];
  readonly provisional: boolean;
  readonly reasons: readonly ProvisionalReason[];
};

export type Counted = Counting & { readonly day: CivilDate };

function counting(passed: readonly CivilDate[], calendar: WorkCalendar): Counting {
  const inOrder = [...passed].sort();
  const reasons = [...new Set(inOrder.flatMap((day) => provisionalReasons(day, calendar)))].sort();
  const explained = inOrder.map((day) => calendarDay(day, calendar)).filter(({ kind }) => kind !== "WORKDAY");
  return { explained, provisional: reasons.length > 0, reasons };
}

function count(from: CivilDate, step: 1 | -1, days: number, calendar: WorkCalendar): Counted {
  if (!Number.isInteger(days) || days < 0) throw new RangeError(`Not a count of days: ${days}`);
  const passed: CivilDate[] = [];
  for (let at = from, left = days; left > 0; ) {
    at = addDays(at, step);
    passed.push(at);
    if (calendarDay(at, calendar).working) left -= 1;
  }
  return { day: passed.at(-1) ?? from, ...counting(passed, calendar) };
}

/** The `days`th working day before `day`; `day` itself is day nought, whether it is worked or not. */
export const workingDaysBefore = (day: CivilDate, days: number, calendar: WorkCalendar): Counted => count(day, -1, days, calendar);

/** The `days`th working day after `day`: the day on which something happens does not count (民法典第二百零一条). */
export const workingDaysAfter = (day: CivilDate, days: number, calendar: WorkCalendar): Counted => count(day, 1, days, calendar);

/** How many working days lie after `from` up to and with `to`; negative where `to` is the earlier. */
export function workingDaysBetween(from: CivilDate, to: CivilDate, calendar: WorkCalendar): Counting & { readonly count: number } {
  const [first, last, sign] = from <= to ? [from, to, 1] : [to, from, -1];
  const passed: CivilDate[] = [];
  for (let at = first; at < last; ) {
    at = addDays(at, 1);
    passed.push(at);
  }
  const worked = passed.filter((day) => calendarDay(day, calendar).working).length;
  return { count: worked === 0 ? 0 : sign * worked, ...counting(passed, calendar) };
}
