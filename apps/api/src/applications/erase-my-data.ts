import { type Answer, type CivilDate, eraseApplicant, type Instant, isComing, isFact, isInvalid, type OpenDay } from "@kaimen/domain";
import { leaveRoll } from "../invitations/leave-roll.js";
import { citizen } from "../platform/journal/actor.js";
import type { Tx, World } from "../world.js";
import type { KeptApplication } from "./applications.repository.js";
import { type Opening, openedBy } from "./opened.js";
import { isOnRoll } from "./take-out.js";

export type ErasedData = { readonly receiptNumber: string; readonly erasedAt: Instant };

/** For good: the person's key is thrown away, and what is left is only counted (个人信息保护法 47). */
export const eraseMyData =
  ({ transact, now, today }: World) =>
  (input: Opening): Promise<Answer<ErasedData>> =>
    transact<Answer<ErasedData>>(async (tx) => {
      const opened = await openedBy(tx, input);
      if (isInvalid(opened)) return opened;
      const { organisation, openDay, id, personId } = opened;
      const day = await tx.openDays.hold(organisation, openDay);
      const was = await tx.applications.hold(organisation, id);
      const invitation = await tx.invitations.to(day, was.receiptNumber);
      const answer = eraseApplicant(was.status, day.status, !invitation || isComing(invitation));
      if (!isFact(answer)) return answer;

      await tx.applications.replace(was, { ...answer, endedFor: null });
      if (answer.status !== was.status) await tx.applications.countOut(was);
      await tx.people.erase(personId);
      await offTheList(tx, day, was, { leaves: answer.status !== was.status && isOnRoll(was), on: today() });
      const subject = { type: "Application", id };
      await tx.journal.record("PersonErased", citizen(organisation, personId), { subject, detail: { openDay } });
      return { receiptNumber: was.receiptNumber, erasedAt: now() };
    });

/** She is read on no list any more, and her place, if she had one, goes to a reserve. */
async function offTheList(
  tx: Tx,
  day: OpenDay,
  { receiptNumber: receipt }: KeptApplication,
  { leaves, on }: { leaves: boolean; on: CivilDate },
) {
  if (leaves) await leaveRoll(tx, day, { receipt, because: "WITHDREW" }, on);
  await tx.notices.forget(day, receipt);
}
