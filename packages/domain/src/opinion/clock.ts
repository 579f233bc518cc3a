import { type CivilDate, type Instant, instantAt } from "../calendar/civil-date.js";
import type { WorkCalendar } from "../calendar/work-calendar.js";
import { type Counting, workingDaysAfter, workingDaysBetween } from "../calendar/working-days.js";
import type { Basis, Clause } from "../regulation/clause.js";
import type { ReplyTerms } from "../regulation/terms.js";
import type { AssignedOpinion, Opinion, Round } from "./opinion.js";

/**
 * A clock and its explanation: from which day, how many working days, which rest days were passed over, and who says so
 * (an article, or 本单位设定). Provisional where a day that was counted waits for the State Council's notice.
 */
export type OpinionClock = Counting & {
  readonly startsOn: CivilDate;
  readonly workingDays: number;
  /** Working days granted on top, counted from the due day. */
  readonly extendedBy: number;
  readonly due: CivilDate;
  /** 24:00 of the due day. */
  readonly endsAt: Instant;
  readonly basis: Basis;
};

/** How many working days before the due day a clock begins to warn. */
const SOON = 2;

/** What a clock says on a day. DUE_SOON is the due day and the two working days before it. */
export const CLOCK_VERDICTS = ["RUNNING", "DUE_SOON", "OVERDUE"] as const;
export type ClockVerdict = (typeof CLOCK_VERDICTS)[number];

const grantedIn = ({ extensions }: Round) =>
  extensions.filter(({ outcome }) => outcome === "GRANTED").reduce((sum, { days }) => sum + days, 0);

/** When the reply is due, by kind. Undefined where nobody set a deadline. A rest day of receipt is day nought all the same. */
export function replyClock(
  { kind, round }: Pick<Opinion, "kind" | "round">,
  terms: Clause<ReplyTerms> | undefined,
  calendar: WorkCalendar,
) {
  const workingDays = terms?.content.replyWithin[kind];
  return terms && workingDays !== undefined ? clockOf(round.startsOn, workingDays, grantedIn(round), terms.basis, calendar) : undefined;
}

/** When the unit must have acknowledged or returned what was assigned to it. */
export function acknowledgementClock({ assignedOn }: AssignedOpinion, terms: Clause<ReplyTerms> | undefined, calendar: WorkCalendar) {
  return terms && clockOf(assignedOn, terms.content.acknowledgeWithin, 0, terms.basis, calendar);
}

/** The due day is a working day, so that days counted from it are days added to the count. */
function clockOf(startsOn: CivilDate, workingDays: number, extendedBy: number, basis: Basis, calendar: WorkCalendar): OpinionClock {
  const { day: due, ...counting } = workingDaysAfter(startsOn, workingDays + extendedBy, calendar);
  return { startsOn, workingDays, extendedBy, due, endsAt: instantAt(due, "24:00"), basis, ...counting };
}

/** A reply falls due at 24:00 of its day, so that the whole due day is still in time. */
export const isOverdue = (clock: Pick<OpinionClock, "due">, today: CivilDate): boolean => today > clock.due;

export function clockVerdict(clock: OpinionClock, today: CivilDate, calendar: WorkCalendar): ClockVerdict {
  if (isOverdue(clock, today)) return "OVERDUE";
  return workingDaysBetween(today, clock.due, calendar).count <= SOON ? "DUE_SOON" : "RUNNING";
}

/** How the reply stands against its clock, written down once and never recomputed: a late reply stays late. */
export const replyTiming = (round: Round, clock: OpinionClock | undefined, repliedOn: CivilDate, calendar: WorkCalendar) => ({
  repliedOn,
  workingDaysTaken: workingDaysBetween(round.startsOn, repliedOn, calendar).count,
  ...(clock && { due: clock.due }),
  late: clock !== undefined && isOverdue(clock, repliedOn),
});
