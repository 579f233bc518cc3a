import type { CivilDate } from "../calendar/civil-date.js";
import { type ProvisionalReason, provisionalReasons } from "../calendar/work-calendar.js";
import { scheduleOf } from "../schedule/schedule.js";
import type { Circumstances } from "./circumstances.js";
import type { Departing } from "./departures.js";

/** A day that rests on a year without its notice, itself or in the dates that lead up to it, needs an override. */
export function provisionalDeparture(date: CivilDate, { regulation, calendar }: Circumstances): Departing[] {
  const found = [date, ...scheduleOf(date, regulation, calendar).map(({ day }) => day)].flatMap((day) => provisionalReasons(day, calendar));
  const counted = scheduleOf(date, regulation, calendar).flatMap(({ reasons }) => reasons);
  const reasons: ProvisionalReason[] = [...new Set([...found, ...counted])].sort();
  return reasons.length > 0 ? [{ clause: "settledCalendar", field: "date", values: { date, reasons } }] : [];
}
