import { type Answer, type DecidedObjection, decideObjection as decide, isFact, isListSettled, type OpenDay } from "@kaimen/domain";
import { leaveRoll } from "../invitations/leave-roll.js";
import type { Clerk } from "../platform/policy/caller.js";
import type { Tx, World } from "../world.js";
import type { KeptObjection } from "./objections.repository.js";
import { type ShownObjection, shownObjection } from "./objections-list.query.js";

export type DecideObjection = { readonly objection: string; readonly decision: "UPHELD" | "DISMISSED"; readonly reason: string };

/** Decided once, with a reason that the objector is told. Upheld, the person is struck from the list and a reserve moves up. */
export const decideObjection =
  ({ transact, today }: World) =>
  (clerk: Clerk, { objection: id, decision, reason }: DecideObjection): Promise<Answer<ShownObjection>> =>
    transact<Answer<ShownObjection>>(async (tx) => {
      const { openDay } = await tx.objections.find(clerk.organisation, id);
      const day = await tx.openDays.hold(clerk.organisation, openDay);
      const was = await tx.objections.find(clerk.organisation, id);
      const time = { today: today(), listSettled: isListSettled(day.status) };
      const answer = decide(was.objection, { decision, reason, by: clerk.staff }, time);
      if (!isFact<DecidedObjection>(answer)) return answer;

      const is = await tx.objections.replace(was, answer);
      if (answer.status === "UPHELD") await strike(tx, day, answer);
      await tellBoth(tx, is);
      const detail = { openDay, against: answer.against, decision };
      await tx.journal.record("ObjectionDecided", clerk, {
        subject: { type: "Objection", id },
        detail,
        before: was.objection,
        after: answer,
      });
      return shownObjection(tx, is);
    });

/** Who has gone meanwhile cannot be struck, and need not be. */
async function strike(tx: Tx, day: OpenDay, { against, decidedOn }: DecidedObjection): Promise<void> {
  const left = await leaveRoll(tx, day, { receipt: against, because: "STRUCK" }, decidedOn);
  if (isFact(left))
    await tx.jointReviews.mark({ organisation: day.organisation, openDay: day.id }, [against], ["SELECTED", "RESERVE"], "STRUCK");
}

/** Both learn that it was decided; what was found, each reads with the own code. */
async function tellBoth(tx: Tx, { organisation, openDay, personId, receiptNumber, objection }: KeptObjection): Promise<void> {
  const tell = (template: string, person: string, receipt: string) =>
    tx.outbox.enqueue({ organisation, kind: "SMS", template, to: { person }, payload: { receipt } });
  await tell("objection-decided", personId, receiptNumber);
  if (objection.status !== "UPHELD") return;
  const struck = await tx.applications.numbered({ organisation, openDay, receiptNumber: objection.against });
  if (struck) await tell("struck-from-list", struck.personId, objection.against);
}
