import { type CivilDate, isWeekend, yearOf } from "./civil-date.js";
import type { HolidayNotice } from "./holiday-notice.js";
import { knowsLunarDays, statutoryHoliday } from "./statutory-days.js";

/** A day on which this place differs from the nation, such as a province's own holiday; it overrides the notice. */
export type LocalDay = { readonly date: CivilDate; readonly working: boolean; readonly name: string };

/** Published in the GraphQL contract. STATUTORY is the floor of a year without its notice. */
export const DAY_KINDS = ["WORKDAY", "MAKE_UP", "LOCAL_WORKDAY", "WEEKEND", "HOLIDAY", "STATUTORY", "LOCAL_REST"] as const;
export type DayKind = (typeof DAY_KINDS)[number];

/** Why a later notice may still change a day. */
export const PROVISIONAL_REASONS = ["LATE_DECEMBER", "LUNAR_DAYS_UNKNOWN", "YEAR_NOT_ANNOUNCED"] as const;
export type ProvisionalReason = (typeof PROVISIONAL_REASONS)[number];

export type CalendarDay = {
  readonly day: CivilDate;
  readonly kind: DayKind;
  readonly working: boolean;
  /** The holiday or local day that it belongs to; absent on plain days. */
  readonly name?: string;
};

/** What the notices and this place say, and for which years the notice is out. */
export type WorkCalendar = {
  readonly announced: ReadonlySet<number>;
  readonly moved: ReadonlyMap<CivilDate, CalendarDay>;
};

/** Later notices override earlier ones, and this place's own days override both. */
export function compileCalendar(notices: readonly HolidayNotice[], localDays: readonly LocalDay[] = []): WorkCalendar {
  const days: CalendarDay[] = [
    ...notices.flatMap(({ days }) => days).map(({ date, name, isOffDay }) => moved(date, isOffDay ? "HOLIDAY" : "MAKE_UP", name)),
    ...localDays.map(({ date, name, working }) => moved(date, working ? "LOCAL_WORKDAY" : "LOCAL_REST", name)),
  ];
  return {
    announced: new Set(notices.filter(({ days }) => days.length > 0).map(({ year }) => year)),
    moved: new Map(days.map((day) => [day.day, day])),
  };
}

const WORKED: ReadonlySet<DayKind> = new Set(["WORKDAY", "MAKE_UP", "LOCAL_WORKDAY"]);
const moved = (day: CivilDate, kind: DayKind, name: string): CalendarDay => ({ day, kind, working: WORKED.has(kind), name });

/** What kind of day this is: a local day, a notice's, the statute's where there is no notice, else the week's. */
export function calendarDay(day: CivilDate, calendar: WorkCalendar): CalendarDay {
  const told = calendar.moved.get(day);
  if (told) return told;
  const holiday = calendar.announced.has(yearOf(day)) ? undefined : statutoryHoliday(day);
  if (holiday) return moved(day, "STATUTORY", holiday);
  return isWeekend(day) ? { day, kind: "WEEKEND", working: false } : { day, kind: "WORKDAY", working: true };
}

export const isWorkingDay = (day: CivilDate, calendar: WorkCalendar): boolean => calendarDay(day, calendar).working;

/** Why a later notice may change this day; empty where none can. The last week of December waits for the next year's notice. */
export function provisionalReasons(day: CivilDate, calendar: WorkCalendar): ProvisionalReason[] {
  const year = yearOf(day);
  if (calendar.moved.get(day)?.kind.startsWith("LOCAL")) return [];
  if (!calendar.announced.has(year)) return knowsLunarDays(year) ? ["YEAR_NOT_ANNOUNCED"] : ["LUNAR_DAYS_UNKNOWN", "YEAR_NOT_ANNOUNCED"];
  return day.slice(5) >= "12-25" && !calendar.announced.has(year + 1) ? ["LATE_DECEMBER"] : [];
}

export const isSettled = (day: CivilDate, calendar: WorkCalendar): boolean => provisionalReasons(day, calendar).length === 0;
