import {
  type Answer,
  type Application,
  type ApplicationForm,
  type Instant,
  isFact,
  NOBODY_ELSE,
  type OutOfTurn,
  type Person,
  type SamePeople,
} from "@kaimen/domain";
import { newId } from "../platform/ids/new-id.js";
import type { Whoever } from "../platform/journal/actor.js";
import type { JournalEvent } from "../platform/journal/event.js";
import type { PersonId } from "../platform/people/people.js";
import type { Tx } from "../world.js";
import type { KeptApplication, OpenCall } from "./applications.repository.js";
import { samePeople } from "./same-people.js";

/** What the citizen keeps: the code is shown this once. */
export type ApplicationReceipt = {
  readonly receiptCode: string;
  readonly receiptNumber: string;
  readonly application: string;
  readonly openDayId: string;
  readonly organisation: string;
};

type Stamps = Pick<KeptApplication, "consentText"> &
  Partial<Pick<KeptApplication, "enteredBy" | "nominatedThrough" | "nominatedBy" | "consentObtainedBy" | "consentObtainedOn">>;

/** One of the ways in: who asks, by which rule, and what is written down besides. */
export type WayIn = {
  readonly organisation: string;
  readonly openDay: string;
  readonly at: Instant;
  readonly event: JournalEvent;
  readonly by: (person: PersonId) => Whoever;
  readonly stamps: Stamps;
  readonly judge: (call: OpenCall, same: SamePeople) => Answer<Application>;
};

type Once = { readonly once: { readonly scope: string; readonly key: string; readonly input: unknown } };

export type FormAndConsent = ApplicationForm & { readonly consentText: string };

/** Takes an application in once, however often it is sent, and counts it last. */
export async function takeIn(tx: Tx, way: WayIn & Once): Promise<Answer<ApplicationReceipt>> {
  const taken: KeptApplication[] = [];
  const answer = await tx.idempotency.once<ApplicationReceipt>({ organisation: way.organisation, ...way.once }, async () =>
    takeInUncounted(tx, await tx.applications.call(way.organisation, way.openDay), way, taken),
  );
  return (await countedIn(tx, taken)) ?? answer;
}

/** Judges one and writes her down; whoever was taken is put to those who are still to be counted. */
export async function takeInUncounted(tx: Tx, call: OpenCall, way: WayIn, taken: KeptApplication[]): Promise<Answer<ApplicationReceipt>> {
  const judged = await judgedInTurn(tx, call, way);
  return isFact(judged) ? written(tx, way, judged, taken) : judged;
}

/** Last of all; where the call was closed meanwhile, that is the answer, and nothing stays. */
export async function countedIn(tx: Tx, taken: readonly KeptApplication[]): Promise<OutOfTurn | undefined> {
  for (const application of taken) {
    const { organisation, openDay } = application;
    if (!(await tx.applications.countIn(application))) return { nowAt: (await tx.applications.call(organisation, openDay)).status };
  }
  return undefined;
}

/** Alone first: a form with a slip of the pen makes nobody wait. */
async function judgedInTurn(tx: Tx, call: OpenCall, { organisation, openDay, judge }: WayIn): Promise<Answer<Application>> {
  if (call.status !== "RECRUITING") return { nowAt: call.status };
  const alone = judge(call, NOBODY_ELSE);
  return isFact(alone) ? judge(call, await samePeople(tx, { organisation, openDay }, alone.person)) : alone;
}

async function written(tx: Tx, way: WayIn, { person, ...facts }: Application, taken: KeptApplication[]): Promise<ApplicationReceipt> {
  const { organisation, openDay, at } = way;
  const personId = await tx.people.add(organisation, personalOf(person));
  const id = newId("Application", Date.parse(at));
  const subject = { type: "Application", id };
  const { number, code } = await tx.receipts.issue({ organisation, series: openDay, subject, person: personId });
  const application = { ...NOT_SAID, ...facts, ...way.stamps, id, organisation, openDay, personId, receiptNumber: number, submittedAt: at };
  taken.push(await tx.applications.add(application));

  const { category, channel, possibleDuplicates } = facts;
  const detail = { openDay, receiptNumber: number, category, channel, possibleDuplicates };
  await tx.journal.record(way.event, way.by(personId), { subject, detail, after: application });
  return { receiptCode: code, receiptNumber: number, application: id, openDayId: openDay, organisation };
}

export const personalOf = ({ name, phone, born, idNumber, address, gender, accessibilityNeeds }: Person) => ({
  name,
  phone,
  born,
  idNumber: idNumber ?? null,
  address: address ?? null,
  gender: gender ?? null,
  accessibilityNeeds: accessibilityNeeds ?? null,
});

const NOT_SAID = {
  version: 1,
  mergedInto: null,
  consentObtainedBy: null,
  consentObtainedOn: null,
  enteredBy: null,
  nominatedThrough: null,
  nominatedBy: null,
  endedFor: null,
} as const;
