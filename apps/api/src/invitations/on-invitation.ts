import {
  type Answer,
  type AnswerTime,
  answerBy,
  type CivilDate,
  type Invitation,
  isFact,
  isListSettled,
  takesAnswers,
} from "@kaimen/domain";
import type { Whoever } from "../platform/journal/actor.js";
import type { JsonObject } from "../platform/journal/canonical.js";
import type { JournalEvent } from "../platform/journal/event.js";
import type { Tx } from "../world.js";
import { leaveRoll } from "./leave-roll.js";

/** Whose invitation: the number that the list prints. */
export type Invited = { readonly organisation: string; readonly openDay: string; readonly receiptNumber: string };

type Act = { readonly event: JournalEvent; readonly by: Whoever; readonly today: CivilDate; readonly detail?: JsonObject };
type Judge = (invitation: Invitation, time: AnswerTime) => Answer<Invitation>;

/** What every answer to an invitation has in common, whoever gives it: who says no makes room for a reserve in the same breath. */
export async function onInvitation(tx: Tx, of: Invited, { event, by, today, detail }: Act, judge: Judge): Promise<Answer<Invitation>> {
  const { organisation, openDay, receiptNumber } = of;
  const day = await tx.openDays.hold(organisation, openDay);
  const was = await tx.invitations.to(day, receiptNumber);
  if (!was) return { nowAt: isListSettled(day.status) ? "NOT_INVITED" : day.status };
  if (!takesAnswers(day.status)) return { nowAt: day.status };

  const last = answerBy(was, day.date, await tx.regulations.governing(day, today), await tx.calendar(organisation));
  const answer = judge(was, { today, ...(last && { answerBy: last }) });
  if (!isFact<Invitation>(answer)) return answer;
  await tx.invitations.replace(day, was, answer);
  if (answer.status === "DECLINED") await leaveRoll(tx, day, { receipt: receiptNumber, because: "DECLINED" }, today);
  const line = { subject: { type: "OpenDay", id: openDay }, detail: { receiptNumber, ...detail }, before: was, after: answer };
  await tx.journal.record(event, by, line);
  return answer;
}
