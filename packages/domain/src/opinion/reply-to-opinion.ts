import type { CivilDate } from "../calendar/civil-date.js";
import type { WorkCalendar } from "../calendar/work-calendar.js";
import { type InvalidInput, invalid } from "../regulation/answer.js";
import type { Regulation } from "../regulation/regulation.js";
import { replyClock, replyTiming } from "./clock.js";
import type { Raised, RepliedOpinion, SignedOffOpinion } from "./opinion.js";
import type { FeedbackChannel } from "./reply.js";

export type ReplyToOpinion = { readonly by: string; readonly on: CivilDate; readonly through: FeedbackChannel };

/** Tells the person the signed answer (反馈), which is what stops the clock. A late reply is taken, and stays recorded as late. */
export function replyToOpinion(
  opinion: SignedOffOpinion,
  { by, on, through }: ReplyToOpinion,
  { replyTerms }: Pick<Regulation, "replyTerms">,
  calendar: WorkCalendar,
): RepliedOpinion | InvalidInput {
  const nameless = opinion.raisedBy === undefined;
  if ((through === "PUBLICATION") !== nameless) return invalid({ field: "through", code: "NOT_OFFERED" });

  const { draft, signOff, unit } = opinion;
  const words = { text: draft.text, ...(draft.adoption && { adoption: draft.adoption }) };
  const given = { manner: "IN_WRITING", unit, draftedBy: draft.by, signedOffBy: signOff.by, toldBy: by, through } as const;
  const times = replyTiming(opinion.round, replyClock(opinion, replyTerms, calendar), on, calendar);
  return { ...raisedOf(opinion), status: "REPLIED", reply: { ...words, ...times, given } };
}

/** Only what every status knows: what a unit did on the way is in the reply, or in the journal. */
function raisedOf(opinion: SignedOffOpinion): Raised {
  const { status: _s, unit: _u, handover: _h, assignedBy: _a, assignedOn: _o, ...rest } = opinion;
  const { acknowledgedBy: _b, acknowledgedOn: _n, acknowledgedLate: _l, sendBacks: _k, draft: _d, signOff: _f, ...raised } = rest;
  return raised;
}
