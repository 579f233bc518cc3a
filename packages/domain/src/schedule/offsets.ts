import { hasStage } from "../open-day/stages.js";
import type { Regulation } from "../regulation/regulation.js";
import type { BoundAct, LeadTime, Schedule } from "../regulation/terms.js";

const BOUND_OFFSET = { FORM_GROUP: "formGroup", ANNOUNCE: "announce", PUBLISH_NOTICE: "publishNotice" } as const;

export const offsetOf = (act: BoundAct, schedule: Schedule): number => schedule[BOUND_OFFSET[act]];

/** The working days that a notice stays open under this regulation; none where the town posts none. */
export const noticeDays = (regulation: Regulation): number =>
  hasStage(regulation, "PUBLIC_NOTICE") ? (regulation.noticeTerms?.content.workingDays ?? 1) : 0;

/** The days between the call and the notice, at the quickest: whoever reads the call has until the next working day. */
const callDays = (regulation: Regulation): number => (hasStage(regulation, "REGISTRATION") ? 1 : 0);

/** How many working days before the event a reading wants its act at the least; the literal window wants none. */
export const leastOffset = ({ reading, workingDays }: LeadTime): number =>
  reading === "WITHIN_BEFORE" ? 0 : reading === "CLEAR_DAYS" ? workingDays + 1 : workingDays;

/** How many working days before the event a reading wants its act at the most; only the literal window sets a bound. */
export const mostOffset = ({ reading, workingDays }: LeadTime): number =>
  reading === "WITHIN_BEFORE" ? workingDays : Number.POSITIVE_INFINITY;

/** The longest notice that fits where its publication is so many working days before: it opens the day after, and the list is settled by T-1. */
const fitting = (publishNotice: number): number => Math.max(0, publishNotice - 2);

export function longestNotice(lead: LeadTime, schedule: Schedule, regulation: Regulation): number {
  const most = mostOffset(lead);
  const start = Math.min(most, Math.max(offsetOf(lead.binds, schedule), leastOffset(lead)));
  if (lead.binds === "PUBLISH_NOTICE") return fitting(start);
  return fitting(start - callDays(regulation));
}

/** The office's schedule, moved no further than the governing reading and the length of the notice want. */
export function fitted(schedule: Schedule, regulation: Regulation): Schedule {
  const lead = regulation.lead?.content;
  const [least, most] = lead ? [leastOffset(lead), mostOffset(lead)] : [0, Number.POSITIVE_INFINITY];
  const bound = (act: BoundAct, wanted: number) => (lead?.binds === act ? Math.min(most, Math.max(least, wanted)) : wanted);
  const settle = Math.max(1, schedule.settle);

  const room = noticeDays(regulation) === 0 ? 0 : noticeDays(regulation) + 1;
  const publishWanted = bound("PUBLISH_NOTICE", Math.max(schedule.publishNotice, settle + room));
  const announceWanted = bound("ANNOUNCE", Math.max(schedule.announce, publishWanted + callDays(regulation)));
  const formGroup = bound("FORM_GROUP", Math.max(schedule.formGroup, announceWanted));

  const announce = Math.min(announceWanted, formGroup);
  const closeRegistration = Math.min(Math.max(schedule.closeRegistration, publishWanted), announce - callDays(regulation));
  const concludeReview = Math.min(Math.max(schedule.concludeReview, publishWanted), closeRegistration);
  const draw = Math.min(Math.max(schedule.draw, publishWanted), concludeReview);
  const publishNotice = Math.min(publishWanted, draw);
  const latestSettle = Math.max(1, Math.min(settle, publishNotice - room));
  return {
    formGroup,
    announce,
    closeRegistration,
    concludeReview,
    draw,
    publishNotice,
    settle: latestSettle,
    remind: Math.min(schedule.remind, latestSettle),
  };
}

/** How many working days before the event the first act falls, where everything is done as quickly as the clauses allow. */
export function shortestPreparation(regulation: Regulation): number {
  const lead = regulation.lead?.content;
  const least = (act: BoundAct) => (lead?.binds === act ? leastOffset(lead) : 0);
  const notice = noticeDays(regulation) === 0 ? 1 : noticeDays(regulation) + 2;
  const publish = Math.max(notice, least("PUBLISH_NOTICE"));
  return Math.max(publish + callDays(regulation), least("ANNOUNCE"), least("FORM_GROUP"));
}
