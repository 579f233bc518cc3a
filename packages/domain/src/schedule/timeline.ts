import type { CivilDate } from "../calendar/civil-date.js";
import type { WorkCalendar } from "../calendar/work-calendar.js";
import type { Status } from "../open-day/open-day.js";
import { STATUSES } from "../open-day/stages.js";
import type { Basis } from "../regulation/clause.js";
import type { Regulation } from "../regulation/regulation.js";
import { type Milestone, scheduleOf } from "./schedule.js";

/** The story of an open day as everybody is told it. Published in the GraphQL contract. */
export const TIMELINE_STEPS = [
  "FORM_GROUP",
  "ANNOUNCE",
  "CLOSE_REGISTRATION",
  "CONCLUDE_REVIEW",
  "DRAW",
  "PUBLISH_NOTICE",
  "NOTICE_CLOSES",
  "SETTLE",
  "EVENT",
  "PUBLISH_SUMMARY",
] as const;
export type TimelineStepName = (typeof TIMELINE_STEPS)[number];

/** `day` is when it happened, or else when it is due; absent where nobody has set a date. */
export type TimelineStep = {
  readonly step: TimelineStepName;
  readonly day?: CivilDate;
  readonly basis?: Basis;
  readonly provisional: boolean;
  readonly state: "DONE" | "PRESENT" | "TO_COME";
};

/** What is known of an open day, whatever its status: each fact is absent until it holds. */
export type TimelineFacts = {
  readonly date: CivilDate;
  readonly status: Status;
  readonly groupFormedOn?: CivilDate | null;
  readonly announcedOn?: CivilDate | null;
  readonly registrationClosesOn?: CivilDate | null;
  readonly reviewConcludedOn?: CivilDate | null;
  readonly selectedOn?: CivilDate | null;
  readonly noticePublishedOn?: CivilDate | null;
  readonly noticeClosesOn?: CivilDate | null;
  readonly settledOn?: CivilDate | null;
  readonly summaryPublishedOn?: CivilDate | null;
};

const FACT = {
  FORM_GROUP: "groupFormedOn",
  ANNOUNCE: "announcedOn",
  CLOSE_REGISTRATION: "registrationClosesOn",
  CONCLUDE_REVIEW: "reviewConcludedOn",
  DRAW: "selectedOn",
  PUBLISH_NOTICE: "noticePublishedOn",
  NOTICE_CLOSES: "noticeClosesOn",
  SETTLE: "settledOn",
  EVENT: "date",
  PUBLISH_SUMMARY: "summaryPublishedOn",
} as const satisfies Record<TimelineStepName, keyof TimelineFacts>;

/** The first status in which the step lies behind. */
const BEHIND: Record<TimelineStepName, Status> = {
  FORM_GROUP: "RECRUITING",
  ANNOUNCE: "RECRUITING",
  CLOSE_REGISTRATION: "REVIEWING",
  CONCLUDE_REVIEW: "SELECTING",
  DRAW: "NOTICED",
  PUBLISH_NOTICE: "NOTICED",
  NOTICE_CLOSES: "SETTLED",
  SETTLE: "SETTLED",
  EVENT: "HELD",
  PUBLISH_SUMMARY: "SUMMARISED",
};

const hasFact = new Set<TimelineStepName>(["FORM_GROUP", "ANNOUNCE", "DRAW"]);

function isDone(step: TimelineStepName, facts: TimelineFacts): boolean {
  if (hasFact.has(step) && facts[FACT[step]]) return true;
  return facts.status !== "CANCELLED" && STATUSES.indexOf(facts.status) >= STATUSES.indexOf(BEHIND[step]);
}

/** Announcement, closing, review, draw, notice, the day, the summary: what has been, where it stands, and what is due when. */
export function timelineOf(facts: TimelineFacts, regulation: Regulation, calendar: WorkCalendar): TimelineStep[] {
  const due = new Map(scheduleOf(facts.date, regulation, calendar).map((act) => [act.milestone, act]));
  const kept = TIMELINE_STEPS.filter((step) => due.has(step as Milestone) || step === "EVENT" || step === "PUBLISH_SUMMARY");
  const present = facts.status === "CANCELLED" ? undefined : kept.find((step) => !isDone(step, facts));
  return kept.map((step) => {
    const planned = due.get(step as Milestone);
    const known = facts[FACT[step]] ?? undefined;
    const day = known ?? planned?.day;
    const state = isDone(step, facts) ? "DONE" : step === present ? "PRESENT" : "TO_COME";
    return {
      step,
      ...(day && { day }),
      ...(planned?.basis && { basis: planned.basis }),
      provisional: !known && (planned?.provisional ?? false),
      state,
    };
  });
}
