import {
  type Answer,
  type CivilDate,
  isDayOver,
  isFact,
  isListSettled,
  type OutOfTurn,
  type Status,
  withdrawApplication,
} from "@kaimen/domain";
import { leaveRoll } from "../invitations/leave-roll.js";
import type { Whoever } from "../platform/journal/actor.js";
import type { JournalEvent } from "../platform/journal/event.js";
import type { Tx } from "../world.js";
import type { KeptApplication } from "./applications.repository.js";

/** Who has a place, or waits for one. */
export const isOnRoll = ({ status }: Pick<KeptApplication, "status">): boolean => status === "SELECTED" || status === "RESERVE";

type WayOut = {
  readonly event: JournalEvent;
  readonly by: Whoever;
  readonly on: CivilDate;
  /** Why, where another than the applicant takes it out. */
  readonly reason?: string;
  readonly judge?: (held: KeptApplication, day: Status) => Answer<Pick<KeptApplication, "status">>;
};

const asSheLikes = ({ status }: Pick<KeptApplication, "status">, day: Status) => withdrawApplication({ status }, isListSettled(day));

/** Takes an application out and counts it off, whoever asked for it. */
export async function takeOut(
  tx: Tx,
  { organisation, openDay, id }: KeptApplication,
  { event, by, on, reason, judge = asSheLikes }: WayOut,
): Promise<Answer<KeptApplication>> {
  const day = await tx.openDays.hold(organisation, openDay);
  if (isDayOver(day.status)) return { nowAt: day.status } satisfies OutOfTurn;
  const was = await tx.applications.hold(organisation, id);
  const answer = judge(was, day.status);
  if (!isFact(answer)) return answer;

  const is = await tx.applications.replace(was, { status: answer.status, endedFor: reason ?? null });
  await tx.applications.countOut(was);
  if (isOnRoll(was)) await leaveRoll(tx, day, { receipt: was.receiptNumber, because: "WITHDREW" }, on);
  const detail = { openDay, receiptNumber: was.receiptNumber, ...(reason && { reason }) };
  await tx.journal.record(event, by, { subject: { type: "Application", id }, detail, before: was, after: is });
  return is;
}
