import {
  type Answer,
  type RegisterOpinion as Given,
  type InvalidInput,
  invalid,
  isFact,
  type Phone,
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
type Asker = { readonly name: string; readonly phone: Phone };
type By = (person: string | undefined) => Whoever;

/** Registers an opinion, with its receipt where a person is known. The day is locked first, so that it is not archived meanwhile. */
export async function takeDown(
  tx: Tx,
  world: World,
  words: Omit<Words, "idempotencyKey">,
  given: Written,
  by: By,
): Promise<Answer<OpinionReceipt>> {
  const { organisation, ...said } = given;
  const day = words.openDay ? await tx.openDays.hold(organisation, words.openDay) : { organisation };
  if ("status" in day && !takesOpinions(day)) return { nowAt: day.status };

  const asker = askerIn(words);
  const judged = registerOpinion({ ...said, id: newId("Opinion"), ...(asker && { raisedBy: NOT_YET_WRITTEN }) }, day, world.today());
  const faults = [asker, judged].flatMap((one) => (one && "faults" in one ? one.faults : []));
  if (!isFact(judged) || (asker && "faults" in asker)) return { faults };

  const person = asker && { id: await kept(tx, organisation, asker) };
  const opinion = { ...judged, ...(person && { raisedBy: person.id }) };
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

/** Nobody is written down before all that was said is in order: of a pile of slips only the good ones leave anything behind. */
const NOT_YET_WRITTEN = "somebody";

/** Name and phone go together: with one alone nobody can be told the answer. */
function askerIn({ name, phone }: Pick<Words, "name" | "phone">): Asker | InvalidInput | undefined {
  if (!name?.trim() && !phone?.trim()) return undefined;
  const number = readPhone(phone ?? "");
  const faults = textFaults("name", name ?? undefined, 50);
  if (!number) faults.push({ field: "phone", code: phone?.trim() ? "MALFORMED" : "REQUIRED" });
  return number && name && faults.length === 0 ? { name: name.trim(), phone: number } : invalid(...faults);
}

/** The same person is not taken down twice. */
async function kept({ people }: Tx, organisation: string, asker: Asker): Promise<string> {
  const { certain } = await people.sameAs(organisation, asker);
  return certain[0] ?? (await people.add(organisation, asker));
}
