import { addDays, type CivilDate, monthOf } from "../calendar/civil-date.js";
import { isWorkingDay, type WorkCalendar } from "../calendar/work-calendar.js";
import { workingDaysBefore } from "../calendar/working-days.js";
import type { Regulation } from "../regulation/regulation.js";
import { shortestPreparation } from "./offsets.js";
import { wantedSchedule } from "./schedule.js";

/** The offices that are visited are open on working days, so that a recommended day is one; the text itself does not ask for it. */
function firstWorkingDay(from: CivilDate, calendar: WorkCalendar, suits: (day: CivilDate) => boolean): CivilDate {
  let day = from;
  while (!isWorkingDay(day, calendar) || !suits(day)) day = addDays(day, 1);
  return day;
}

/** The first working day for which an office that starts today can still do every act in time, at its quickest. */
export function earliestEvent(today: CivilDate, regulation: Regulation, calendar: WorkCalendar): CivilDate {
  const needed = shortestPreparation(regulation);
  return firstWorkingDay(addDays(today, 1), calendar, (day) => workingDaysBefore(day, needed, calendar).day >= today);
}

/** The first working day in the regulation's own months for which the office's whole schedule can still be kept from today. */
export function nextSeasonDay(today: CivilDate, regulation: Regulation, calendar: WorkCalendar): CivilDate {
  const months = regulation.months?.content ?? [];
  const first = wantedSchedule(regulation).formGroup;
  const inSeason = (day: CivilDate) => months.length === 0 || months.includes(monthOf(day));
  return firstWorkingDay(addDays(today, 1), calendar, (day) => inSeason(day) && workingDaysBefore(day, first, calendar).day >= today);
}
