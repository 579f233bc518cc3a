import type { CivilDate } from "../calendar/civil-date.js";
import type { Status } from "../open-day/open-day.js";
import { isFact, type OutOfTurn } from "../regulation/answer.js";
import type { Clause } from "../regulation/clause.js";
import { type Refusal, refuse } from "../regulation/refusal.js";
import { takesAnswers } from "./answer-by.js";
import { type Invitation, isComing } from "./invitation.js";

/** The office may set the last day for an answer, which ends at 24:00; where it sets none, nobody is late. */
export type AnswerTime = { readonly today: CivilDate; readonly answerBy?: Clause<CivilDate> };

/** Saying yes twice is saying yes. */
export function acceptInvitation<One extends Invitation>(invitation: One, { today, answerBy }: AnswerTime): One | Refusal | OutOfTurn {
  if (invitation.status === "ACCEPTED") return invitation;
  if (invitation.status !== "INVITED") return { nowAt: invitation.status };
  if (answerBy && today > answerBy.content) return refuse("TOO_LATE", answerBy, { today, answerBy: answerBy.content });
  return { ...invitation, status: "ACCEPTED", answeredOn: today };
}

/** Needs no reason, is never too late, and may follow a yes: an empty chair that is known of can be filled (see `vacate`). */
export function declineInvitation<One extends Invitation>(invitation: One, { today }: AnswerTime, reason?: string): One | OutOfTurn {
  if (!isComing(invitation)) return { nowAt: invitation.status };
  return { ...invitation, status: "DECLINED", answeredOn: today, ...(reason?.trim() ? { reason: reason.trim() } : {}) };
}

/** What may still be said to it. A yes that was said needs no second one. */
export type MayBeSaid = { readonly mayAccept: boolean; readonly mayDecline: boolean };

export function mayBeSaid(invitation: Invitation, day: Status, time: AnswerTime): MayBeSaid {
  if (!takesAnswers(day)) return { mayAccept: false, mayDecline: false };
  return { mayAccept: invitation.status === "INVITED" && isFact(acceptInvitation(invitation, time)), mayDecline: isComing(invitation) };
}

/** Nobody answered by the last day: from the day after, the place may go to a reserve. */
export function lapseInvitation<One extends Invitation>(invitation: One, { today, answerBy }: AnswerTime): One | Refusal | OutOfTurn {
  if (invitation.status !== "INVITED" || !answerBy) return { nowAt: invitation.status };
  if (today <= answerBy.content) return refuse("TOO_EARLY", answerBy, { today, answerBy: answerBy.content });
  return { ...invitation, status: "LAPSED" };
}
