import { type CivilDate, civilDateOf, type Instant } from "../calendar/civil-date.js";
import type { WorkCalendar } from "../calendar/work-calendar.js";
import type { Held, UnderWay } from "../open-day/open-day.js";
import { type Fault, type InvalidInput, invalid } from "../regulation/answer.js";
import type { Regulation } from "../regulation/regulation.js";
import { replyClock, replyTiming } from "./clock.js";
import { type AdoptionGiven, adoptionFaults, adoptionOf } from "./draft-reply.js";
import type { RegisteredOpinion, RepliedOpinion } from "./opinion.js";
import { textFaults } from "./written.js";

export type ReplyOnTheSpot = AdoptionGiven & {
  readonly text: string;
  readonly answeredBy: string;
  readonly answeredAt: Instant;
  readonly recordedBy: string;
};

/** The day that the answer was given on, and what is now. */
export type SpotContext = Pick<Regulation, "replyTerms"> & {
  readonly day: UnderWay | Held;
  readonly now: Instant;
  readonly calendar: WorkCalendar;
};

/**
 * A leader or head of department answered face to face during the day (现场答复), and a clerk writes it down, that day or
 * from the minutes afterwards. Spoken before witnesses, it needs no second signature.
 */
export function replyOnTheSpot(opinion: RegisteredOpinion, given: ReplyOnTheSpot, at: SpotContext): RepliedOpinion | InvalidInput {
  const faults = [...textFaults("text", given.text), ...adoptionFaults(opinion.kind, given), ...spotFaults(opinion, given, at)];
  if (faults.length > 0) return invalid(...faults);

  const { answeredBy, answeredAt, recordedBy } = given;
  const clock = replyClock(opinion, at.replyTerms, at.calendar);
  const times = replyTiming(opinion.round, clock, civilDateOf(answeredAt), at.calendar);
  const reply = {
    text: given.text,
    ...adoptionOf(given),
    ...times,
    given: { manner: "ON_THE_SPOT", answeredBy, answeredAt, recordedBy },
  } as const;
  return { ...opinion, status: "REPLIED", reply };
}

function spotFaults({ round }: RegisteredOpinion, { answeredBy, answeredAt }: ReplyOnTheSpot, { day, now }: SpotContext): Fault[] {
  const on: CivilDate = civilDateOf(answeredAt);
  const outside = on !== day.date || answeredAt > now || on < round.startsOn;
  return [
    ...(answeredBy.trim() ? [] : [{ field: "answeredBy", code: "REQUIRED" } as const]),
    ...(outside ? [{ field: "answeredAt", code: "OUT_OF_RANGE", values: { day: day.date } } as const] : []),
  ];
}
