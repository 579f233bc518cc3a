import type { CivilDate } from "../calendar/civil-date.js";
import type { WorkCalendar } from "../calendar/work-calendar.js";
import { type Counted, workingDaysAfter, workingDaysBefore } from "../calendar/working-days.js";
import { hasStage } from "../open-day/stages.js";
import { publicityPeriod } from "../publicity/notice-period.js";
import type { Basis } from "../regulation/clause.js";
import { OFFICE_DEFAULTS } from "../regulation/office-defaults.js";
import type { ClauseName, Regulation } from "../regulation/regulation.js";
import type { OptionalStage, Schedule } from "../regulation/terms.js";
import { fitted, noticeDays } from "./offsets.js";

/** What has a date of its own on the way to an open day. Published in the GraphQL contract. */
export const MILESTONES = [
  "FORM_GROUP",
  "ANNOUNCE",
  "CLOSE_REGISTRATION",
  "CONCLUDE_REVIEW",
  "DRAW",
  "PUBLISH_NOTICE",
  "NOTICE_OPENS",
  "NOTICE_CLOSES",
  "SETTLE",
  "REMIND",
] as const;
export type Milestone = (typeof MILESTONES)[number];

/** `basis` is the clause that wants the act, where one does; the date itself is always the office's, within what the law allows. */
export type ScheduledAct = Counted & { readonly milestone: Milestone; readonly basis?: Basis };

type Line = {
  readonly milestone: Milestone;
  readonly clause: ClauseName;
  readonly offset?: keyof Schedule;
  readonly stage?: OptionalStage;
};

const LINES: readonly Line[] = [
  { milestone: "FORM_GROUP", clause: "selectionGroup", offset: "formGroup" },
  { milestone: "ANNOUNCE", clause: "recruitment", offset: "announce" },
  { milestone: "CLOSE_REGISTRATION", clause: "registration", offset: "closeRegistration", stage: "REGISTRATION" },
  { milestone: "CONCLUDE_REVIEW", clause: "jointReview", offset: "concludeReview", stage: "JOINT_REVIEW" },
  { milestone: "DRAW", clause: "selection", offset: "draw", stage: "SELECTION" },
  { milestone: "PUBLISH_NOTICE", clause: "publicNotice", offset: "publishNotice", stage: "PUBLIC_NOTICE" },
  { milestone: "NOTICE_OPENS", clause: "noticeTerms", stage: "PUBLIC_NOTICE" },
  { milestone: "NOTICE_CLOSES", clause: "noticeTerms", stage: "PUBLIC_NOTICE" },
  { milestone: "SETTLE", clause: "schedule", offset: "settle" },
  { milestone: "REMIND", clause: "schedule", offset: "remind" },
];

export const wantedSchedule = (regulation: Regulation): Schedule =>
  fitted((regulation.schedule ?? OFFICE_DEFAULTS.schedule).content, regulation);

/** The dates of every act before the event. Where not even a day's notice fits, the notice is left as short as it comes out: the readings say so. */
export function scheduleOf(event: CivilDate, regulation: Regulation, calendar: WorkCalendar): ScheduledAct[] {
  const offsets = wantedSchedule(regulation);
  const published = workingDaysBefore(event, offsets.publishNotice, calendar).day;
  const shown = Math.max(1, Math.min(noticeDays(regulation), offsets.publishNotice - offsets.settle - 1));
  const opens = workingDaysAfter(published, 1, calendar);
  const closes = publicityPeriod(published, { workingDays: shown }, calendar).counted;
  const dated = ({ milestone, offset }: Line): Counted =>
    offset ? workingDaysBefore(event, offsets[offset], calendar) : milestone === "NOTICE_OPENS" ? opens : closes;
  return LINES.filter(({ stage }) => !stage || hasStage(regulation, stage)).map((line) => {
    const basis = regulation[line.clause]?.basis;
    return { milestone: line.milestone, ...dated(line), ...(basis && { basis }) };
  });
}
