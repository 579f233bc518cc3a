declare const civil: unique symbol;
declare const instant: unique symbol;

/** A day of the legal calendar, `YYYY-MM-DD`, without a zone: two are compared with `<`. */
export type CivilDate = string & { readonly [civil]: true };

/** A moment, `YYYY-MM-DDTHH:mm:ss.sssZ` in UTC: two are compared with `<`. */
export type Instant = string & { readonly [instant]: true };

const DAY = 86_400_000;

/** China has kept one zone without summer time since 1991, so a fixed offset is exact for every day this product handles. */
const SHANGHAI = 8 * 3_600_000;

const toNumber = (day: CivilDate) => Date.parse(`${day}T00:00:00Z`) / DAY;
const fromNumber = (days: number) => new Date(days * DAY).toISOString().slice(0, 10) as CivilDate;

export const isCivilDate = (text: string): text is CivilDate =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && fromNumber(toNumber(text as CivilDate)) === text;

/** Reads a day, and throws a RangeError on one that does not exist, such as 2026-02-30. */
export function civilDate(text: string): CivilDate {
  if (!isCivilDate(text)) throw new RangeError(`Not a day of the calendar: ${text}`);
  return text;
}

export const addDays = (day: CivilDate, count: number): CivilDate => fromNumber(toNumber(day) + count);

/** The same day of another year; of 29 February, the last day of that month (民法典 202). */
export function addYears(day: CivilDate, count: number): CivilDate {
  const year = String(Number(day.slice(0, 4)) + count).padStart(4, "0");
  const same = `${year}${day.slice(4)}`;
  return isCivilDate(same) ? same : civilDate(`${year}-02-28`);
}

/** How many days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => toNumber(to) - toNumber(from);

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export const weekdayOf = (day: CivilDate): number => ((toNumber(day) + 3) % 7) + 1;

export const isWeekend = (day: CivilDate): boolean => weekdayOf(day) > 5;

export const yearOf = (day: CivilDate): number => Number(day.slice(0, 4));
export const monthOf = (day: CivilDate): number => Number(day.slice(5, 7));

/** Reads a moment with its zone, and throws a RangeError where there is none. */
export function instantOf(text: string): Instant {
  if (!/T.*(Z|[+-]\d{2}:?\d{2})$/.test(text) || Number.isNaN(Date.parse(text))) throw new RangeError(`Not a moment with its zone: ${text}`);
  return new Date(text).toISOString() as Instant;
}

/** The legal day that a moment falls on in Asia/Shanghai. */
export const civilDateOf = (moment: Instant): CivilDate => new Date(Date.parse(moment) + SHANGHAI).toISOString().slice(0, 10) as CivilDate;

/** The moment of a clock time (`HH:mm`, 00:00 to 24:00) of a day in Asia/Shanghai. */
export function instantAt(day: CivilDate, clock: string): Instant {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return new Date(Date.parse(`${day}T00:00:00Z`) - SHANGHAI + (hours * 60 + minutes) * 60_000).toISOString() as Instant;
}
