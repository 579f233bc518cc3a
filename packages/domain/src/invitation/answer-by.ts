import type { CivilDate } from "../calendar/civil-date.js";
import type { WorkCalendar } from "../calendar/work-calendar.js";
import { workingDaysBefore } from "../calendar/working-days.js";
import type { Status } from "../open-day/open-day.js";
import type { Clause } from "../regulation/clause.js";
import type { Regulation } from "../regulation/regulation.js";
import type { Invitation } from "./invitation.js";

/** From the settled list until the doors close somebody may still say that she comes, or that she does not. */
export const takesAnswers = (day: Status): boolean => day === "SETTLED" || day === "UNDER_WAY";

/**
 * The last day for an answer, to 24:00; it moves with the event. Who moved up on that day or later answers until the event itself.
 * Nobody is late where no clause says when.
 */
export function answerBy(
  { invitedOn }: Pick<Invitation, "invitedOn">,
  event: CivilDate,
  { invitationTerms }: Pick<Regulation, "invitationTerms">,
  calendar: WorkCalendar,
): Clause<CivilDate> | undefined {
  if (!invitationTerms) return undefined;
  const { day } = workingDaysBefore(event, invitationTerms.content.answerBefore, calendar);
  return { ...invitationTerms, content: invitedOn < day ? day : event };
}
