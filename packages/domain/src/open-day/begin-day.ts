import type { CivilDate } from "../calendar/civil-date.js";
import { type InvalidInput, invalid } from "../regulation/answer.js";
import type { Settled, UnderWay } from "./open-day.js";

/** The doors open: on the day, or later where the office writes down afterwards what was held without a line to the system. */
export const beginDay = (day: Settled, today: CivilDate): UnderWay | InvalidInput =>
  today < day.date ? invalid({ field: "date", code: "OUT_OF_RANGE", values: { today, date: day.date } }) : { ...day, status: "UNDER_WAY" };
