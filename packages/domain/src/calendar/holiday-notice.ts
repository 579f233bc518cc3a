import { addDays, type CivilDate, civilDate } from "./civil-date.js";

/** One day that a notice moves; the shape is that of the open holiday-cn data, so that its files can be read in as they are. */
export type NoticeDay = { readonly name: string; readonly date: CivilDate; readonly isOffDay: boolean };

/**
 * A yearly notice of the State Council's General Office (部分节假日安排的通知). Its days may lie outside its year:
 * the notice for next year can move the last days of December. Without days it is a year that is not announced yet.
 */
export type HolidayNotice = {
  readonly year: number;
  readonly title: string;
  readonly number: string;
  readonly issuedOn: CivilDate;
  readonly days: readonly NoticeDay[];
};

/** `from` to `to`, both off (放假). */
export function off(name: string, from: string, to = from): NoticeDay[] {
  const days: NoticeDay[] = [];
  for (let date = civilDate(from); date <= to; date = addDays(date, 1)) days.push({ name, date, isOffDay: true });
  return days;
}

/** Days off by the week's order that are worked (上班). */
export const worked = (name: string, ...dates: string[]): NoticeDay[] =>
  dates.map((date) => ({ name, date: civilDate(date), isOffDay: false }));
