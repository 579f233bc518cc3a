import { type Answer, invalid, isFact, type RepliedOpinion } from "@kaimen/domain";
import { organisationByCode } from "../organisations/organisations.query.js";
import { NotFound } from "../platform/errors/not-found.js";
import { citizen } from "../platform/journal/actor.js";
import type { JournalEvent } from "../platform/journal/event.js";
import type { Tx, World } from "../world.js";
import { type Circumstances, circumstances, holdDayOf, writeDown } from "./on-opinion.js";
import { ownOpinion } from "./own-opinion.query.js";
import type { OwnOpinion } from "./own-opinion.type.js";

export type WithReceipt = { readonly organisation: string; readonly receiptCode: string; readonly phone: string };

/** One same answer whether the code or the phone is wrong: it tells neither which, nor whether there is such a code. */
const unknown = invalid({ field: "receiptCode", code: "NOT_FOUND" });

type Step = (opinion: RepliedOpinion, person: string, at: Circumstances) => Answer<object> | Promise<Answer<object>>;

/** What the two acts of who asked have in common: only an answer that was given can be judged or asked about again. */
export const withReceipt = (world: World, input: WithReceipt, event: JournalEvent, step: Step) =>
  world.transact<Answer<OwnOpinion>>(async (tx) => {
    const opened = await openedBy(tx, input);
    if (!opened) return unknown;
    const { organisation, id, person } = opened;
    const day = await holdDayOf(tx, organisation, id);
    if (day?.status === "ARCHIVED") return { nowAt: "ARCHIVED" };

    const was = await tx.opinions.hold(organisation, id);
    if (!was) return unknown;
    if (was.status !== "REPLIED") return { nowAt: was.status };
    const at = await circumstances(tx, was, world);
    const answer = await step(was, person, at);
    if (!isFact(answer)) return answer;
    const is = await writeDown(tx, was, answer as RepliedOpinion, at);
    const line = { subject: { type: "Opinion", id }, detail: { status: is.status, round: is.round.number }, before: was, after: is };
    await tx.journal.record(event, citizen(organisation, person), line);
    return ownOpinion(tx, id, world);
  });

/** The opinion that a code and a phone open; a receipt for anything else opens none. */
export async function openedBy(tx: Tx, { organisation: code, receiptCode, phone }: WithReceipt) {
  const town = await organisationByCode(tx.manager, code);
  if (!town) throw new NotFound("organisation", code);
  const opened = await tx.receipts.open(town.id, receiptCode, phone);
  return opened?.subject.type === "Opinion" ? { organisation: town.id, id: opened.subject.id, person: opened.person } : null;
}
