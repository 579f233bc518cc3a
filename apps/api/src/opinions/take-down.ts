import {
  type Answer,
  type RegisterOpinion as Given,
  invalid,
  isFact,
  readPhone,
  registerOpinion,
  replyClock,
  takesOpinions,
  textFaults,
} from "@kaimen/domain";
import { newId } from "../platform/ids/new-id.js";
import type { Whoever } from "../platform/journal/actor.js";
import type { Tx, World } from "../world.js";
import { circumstances } from "./on-opinion.js";
import type { OpinionReceipt } from "./opinion-receipt.type.js";

/** What both doors take in: the words, and who said them where that is known. */
export type Words = Pick<Given, "kind" | "text" | "channel"> & {
  readonly idempotencyKey: string;
  readonly openDay?: string | null;
  readonly stop?: string | null;
  readonly name?: string | null;
  readonly phone?: string | null;
};

type Written = Omit<Given, "id" | "raisedBy"> & { readonly organisation: string };
type By = (person: string | undefined) => Whoever;

/** Registers an opinion, with its receipt where a person is known. The day is locked first, so that it is not archived meanwhile. */
export async function takeDown(tx: Tx, world: World, words: Words, given: Written, by: By): Promise<Answer<OpinionReceipt>> {
  const { organisation, ...said } = given;
  const day = words.openDay ? await tx.openDays.hold(organisation, words.openDay) : { organisation };
  if ("status" in day && !takesOpinions(day)) return { nowAt: day.status };

  const person = await personIn(tx, organisation, words);
  if (person && "faults" in person) return person;
  const opinion = registerOpinion({ ...said, id: newId("Opinion"), ...(person && { raisedBy: person.id }) }, day, world.today());
  if (!isFact(opinion)) return opinion;

  const subject = { type: "Opinion", id: opinion.id };
  const series = opinion.openDay ?? "opinions";
  const receipt = person ? await tx.receipts.issue({ organisation, series, subject, person: person.id }) : null;
  const { regulation, calendar } = await circumstances(tx, opinion, world);
  const clock = replyClock(opinion, regulation.replyTerms, calendar);
  await tx.opinions.add(opinion, receipt?.number ?? null, clock);
  const detail = { kind: opinion.kind, status: opinion.status };
  await tx.journal.record("OpinionRegistered", by(person?.id), { subject, detail, after: opinion, channel: opinion.channel });
  return {
    id: opinion.id,
    receiptNumber: receipt?.number ?? null,
    receiptCode: receipt?.code ?? null,
    due: clock?.due ?? null,
    provisional: clock?.provisional ?? false,
  };
}

/** Name and phone go together: with one alone nobody can be told the answer. The same person is not taken down twice. */
async function personIn({ people }: Tx, organisation: string, { name, phone }: Words) {
  if (!name?.trim() && !phone?.trim()) return undefined;
  const number = readPhone(phone ?? "");
  const faults = textFaults("name", name ?? undefined, 50);
  if (!number) faults.push({ field: "phone", code: phone?.trim() ? "MALFORMED" : "REQUIRED" });
  if (!number || !name || faults.length > 0) return invalid(...faults);

  const { certain } = await people.sameAs(organisation, { name: name.trim(), phone: number });
  return { id: certain[0] ?? (await people.add(organisation, { name: name.trim(), phone: number })) };
}
