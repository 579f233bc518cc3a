import type { CivilDate } from "../calendar/civil-date.js";
import type { WorkCalendar } from "../calendar/work-calendar.js";
import type { Regulation } from "../regulation/regulation.js";

/** What every act is judged by: the day on which it is done, the regulation that governs, and the calendar as far as it is known. */
export type Circumstances = { readonly today: CivilDate; readonly regulation: Regulation; readonly calendar: WorkCalendar };
