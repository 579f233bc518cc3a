import {
  addDays,
  type CivilDate,
  civilDate,
  isWorkingDay,
  monthOf,
  type Regulation,
  type WorkCalendar,
  workingDaysAfter,
} from "@kaimen/domain";

/** So many working days after the event the last opinion is answered and the day put away. */
const AFTERWARDS = 15;

function fifteenthOrNext(day: CivilDate, calendar: WorkCalendar): CivilDate {
  let date = civilDate(`${day.slice(0, 7)}-15`);
  while (!isWorkingDay(date, calendar)) date = addDays(date, 1);
  return date;
}

/** The latest open day of the regulation's months that is wholly behind: held, answered and put away by yesterday. */
export function lastSeasonDay(today: CivilDate, { months }: Regulation, calendar: WorkCalendar): CivilDate {
  const isSeason = (day: CivilDate) => !months || months.content.includes(monthOf(day));
  let month = today;
  for (;;) {
    const date = fifteenthOrNext(month, calendar);
    if (isSeason(date) && workingDaysAfter(date, AFTERWARDS, calendar).day < today) return date;
    month = addDays(civilDate(`${month.slice(0, 7)}-01`), -1);
  }
}
