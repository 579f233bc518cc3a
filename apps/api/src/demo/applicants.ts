import { CATEGORIES, type CivilDate, type EntryChannel } from "@kaimen/domain";
import type { ApplicationReceipt } from "../applications/take-in.js";
import { must } from "./must.js";
import { type Invented, invented } from "./people.js";
import type { Town } from "./town.js";

/** Somebody who applied, and what she keeps. */
export type Applicant = Pick<Invented, "name" | "phone"> & Pick<ApplicationReceipt, "receiptNumber" | "receiptCode" | "application">;

const CONSENT_TEXT = "2026-05";

/** One in seven declines that a masked name be published, so that the notice shows both kinds of line. */
const formOf = (serial: number, category: string) => ({
  ...invented(serial),
  category,
  ties: ["LIVE"] as const,
  fullCivilCapacity: true,
  consents: { processing: true, passingToDepartments: true, publicationOfName: serial % 7 !== 0, photographs: true },
  consentText: CONSENT_TEXT,
});

/** Every second one by the portal, the others by telephone, on paper, by message or at the counter, in turn. */
const ENTRIES: readonly EntryChannel[] = ["PHONE", "PAPER", "WECHAT", "ON_SITE"];

export async function apply(town: Town, openDay: string, serial: number, today: CivilDate): Promise<Applicant> {
  const { acts, code: organisation, office } = town;
  const form = formOf(serial, CATEGORIES[2 + (serial % 7)] ?? "ORDINARY_CITIZEN");
  const idempotencyKey = `demo-application-${openDay}-${serial}`;
  const channel = serial % 2 === 0 ? ENTRIES[(serial / 2) % ENTRIES.length] : undefined;
  const answer = channel
    ? acts.enterApplication(office.organiser, { ...form, openDay, idempotencyKey, channel, consentObtainedOn: today })
    : acts.submitApplication({ ...form, organisation, openDay, idempotencyKey });
  return { name: form.name, phone: form.phone, ...(await must(answer)) };
}

/** Deputies and members are named by their organisation (组织推荐), which asked each for consent. */
export async function nominate(town: Town, openDay: string, serials: readonly number[], today: CivilDate): Promise<Applicant[]> {
  const { acts, office, units } = town;
  const places = ["PEOPLES_CONGRESS_DEPUTY", "CPPCC_MEMBER"].map((category) => ({ category, most: serials.length }));
  const { nominationCode } = await must(acts.inviteNomination(office.organiser, { openDay, unit: units.镇人大办公室, places }));
  const named: Applicant[] = [];
  for (const serial of serials) {
    const form = formOf(serial, places[serial % 2]?.category ?? "CPPCC_MEMBER");
    const consent = { consentObtainedBy: "推荐单位经办人", consentObtainedOn: today };
    const idempotencyKey = `demo-nomination-${openDay}-${serial}`;
    const receipt = await must(acts.nominateCandidate({ ...form, ...consent, nominationCode, idempotencyKey }));
    named.push({ name: form.name, phone: form.phone, ...receipt });
  }
  return named;
}
