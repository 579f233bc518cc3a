import {
  addDays,
  type CalendarDay,
  type CivilDate,
  calendarDay,
  daysBetween,
  type ProvisionalReason,
  provisionalReasons,
  type WorkCalendar,
} from "@kaimen/domain";
import { GraphQLError } from "graphql";

export type ExplainedDay = CalendarDay & { readonly provisional: readonly ProvisionalReason[] };

/** More than a year is no page. */
const MOST = 400;

/** Every day from one to another, both included, with the reason why it is worked or not. */
export function calendarDays(from: CivilDate, to: CivilDate, calendar: WorkCalendar): ExplainedDay[] {
  const count = daysBetween(from, to) + 1;
  if (count < 1 || count > MOST)
    throw new GraphQLError(`"to" is from 0 to ${MOST - 1} days after "from".`, { extensions: { code: "BAD_USER_INPUT" } });
  const days = Array.from({ length: count }, (_, at) => addDays(from, at));
  return days.map((day) => ({ ...calendarDay(day, calendar), provisional: provisionalReasons(day, calendar) }));
}
