import type { CivilDate } from "../calendar/civil-date.js";
import type { WorkCalendar } from "../calendar/work-calendar.js";
import { type Counted, workingDaysAfter } from "../calendar/working-days.js";
import type { NoticeTerms } from "../regulation/terms.js";

/** The publicity period (公示期): from its first to its last working day, both included, to 24:00. */
export type PublicityPeriod = {
  readonly publishedOn: CivilDate;
  readonly opensOn: CivilDate;
  readonly closesOn: CivilDate;
  readonly counted: Counted;
};

/** The day of publication does not count (民法典第二百零一条): the first day is the next working day. */
export function publicityPeriod(publishedOn: CivilDate, { workingDays }: NoticeTerms, calendar: WorkCalendar): PublicityPeriod {
  const counted = workingDaysAfter(publishedOn, workingDays, calendar);
  return { publishedOn, opensOn: workingDaysAfter(publishedOn, 1, calendar).day, closesOn: counted.day, counted };
}
