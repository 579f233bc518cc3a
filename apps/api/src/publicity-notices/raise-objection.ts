import {
  type Answer,
  isFact,
  objectable,
  type RaisedObjection,
  raiseObjection as raise,
  type RaiseObjection as Said,
  waitingOf,
} from "@kaimen/domain";
import { newId } from "../platform/ids/new-id.js";
import { citizen } from "../platform/journal/actor.js";
import type { Tx, World } from "../world.js";

export type RaiseObjection = Said & { readonly organisation: string; readonly openDay: string; readonly idempotencyKey: string };

/** What the objector keeps: the code is shown this once, and opens the decision. */
export type ObjectionReceipt = { readonly receiptNumber: string; readonly receiptCode: string };

/** Somebody objects to a person on the notice (异议), by name and with a phone; a retry gets the first receipt again. */
export const raiseObjection =
  ({ transact, today }: World) =>
  ({ organisation: code, openDay, idempotencyKey: key, ...said }: RaiseObjection): Promise<Answer<ObjectionReceipt>> =>
    transact<Answer<ObjectionReceipt>>(async (tx) => {
      const organisation = await tx.organisations.idOf(code);
      return tx.idempotency.once({ organisation, scope: "raiseObjection", key, input: { openDay, ...said } }, async () => {
        const day = await tx.openDays.hold(organisation, openDay);
        const notice = await tx.notices.of(day);
        if (day.status !== "NOTICED" || !notice) return { nowAt: day.status };

        const roll = await tx.rolls.of(day);
        const receipts = objectable(notice.lines ?? [], waitingOf(roll));
        const regulation = await tx.regulations.governing(day, today());
        const raised = raise(said, { closesOn: notice.closesOn, receipts }, today(), regulation);
        return isFact<RaisedObjection>(raised) ? written(tx, { organisation, openDay }, raised) : raised;
      });
    });

async function written(
  tx: Tx,
  of: { organisation: string; openDay: string },
  { objection, by }: RaisedObjection,
): Promise<ObjectionReceipt> {
  const { certain } = await tx.people.sameAs(of.organisation, by);
  const personId = certain[0] ?? (await tx.people.add(of.organisation, by));
  const id = newId("Objection");
  const subject = { type: "Objection", id };
  const { number, code } = await tx.receipts.issue({ organisation: of.organisation, series: of.openDay, subject, person: personId });
  await tx.objections.add({ ...of, id, personId, receiptNumber: number, version: 1, objection });
  const detail = { openDay: of.openDay, against: objection.against };
  await tx.journal.record("ObjectionRaised", citizen(of.organisation, personId), { subject, detail, after: objection });
  return { receiptNumber: number, receiptCode: code };
}
