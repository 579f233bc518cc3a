import { aForm } from "@kaimen/domain/testing";
import { submit } from "./applicants.js";
import { ACCEPT, NOTICE, PREVIEW, PUBLISH_NOTICE, ROLL, SETTLE } from "./list-acts.js";
import { BEGIN_DAY, CLOSE_REGISTRATION } from "./open-day-acts.js";
import { recruitingDay } from "./open-day-at.js";
import { released } from "./released.js";
import { CONCLUDE, OPEN_REVIEW } from "./review-acts.js";
import { foundPanel, panel, passed } from "./reviewing-day.js";
import { COMMIT_DRAW, DRAW_LOTS, RECORD_SOURCES } from "./selection-acts.js";
import type { Town } from "./town.js";

/** Somebody who applied, as the tests know her: who she is, and what she keeps. */
export type Applicant = { readonly serial: number; readonly receiptNumber: string; readonly receiptCode: string; readonly phone: string };
export type ListedDay = { readonly openDay: string; readonly applicants: readonly Applicant[] };

type Given = Parameters<typeof drawnDay> extends [Town, ...infer Rest] ? Rest : never;

const balls = { name: "现场摇号二十位", value: "4071 9382 5516 0027 3948" };
const category = "ORDINARY_CITIZEN";
const IDS = `query ($openDay: ID!) { organisation { openDay(id: $openDay) { applications(first: 100) { edges { node { id } } } } } }`;

/** Three seats of one group, so many applicants, all passed; the lot is drawn on 8 June. */
export async function drawnDay(
  town: Town,
  people = 6,
  more: object = {},
  form: (serial: number) => object = () => ({}),
): Promise<ListedDay> {
  town.on("2026-05-22");
  await foundPanel(town);
  const plan = { seats: 3, quotas: [{ category, least: 1, most: 3, filledBy: "BOTH" }], ...more };
  const openDay = await recruitingDay(town, plan);
  const applicants: Applicant[] = [];
  for (let serial = 1; serial <= people; serial += 1) {
    const receipt = await submit(town, openDay, serial, { idempotencyKey: `${openDay}-${serial}`, category, ...form(serial) });
    applicants.push({ serial, phone: aForm(serial).phone, ...receipt });
  }
  town.on("2026-06-03", "18:00");
  await town.asOrganiser(CLOSE_REGISTRATION, { openDay });
  await town.asOrganiser(OPEN_REVIEW, { input: { openDay, departments: panel } });
  const { applications } = (await town.asOrganiser(IDS, { openDay })).organisation.openDay;
  await passed(
    town,
    openDay,
    applications.edges.map(({ node }: { node: { id: string } }) => node.id),
  );
  town.on("2026-06-08");
  await town.asOrganiser(CONCLUDE, { openDay });
  await town.asOrganiser(COMMIT_DRAW, { input: { openDay, sourceNames: [balls.name] } });
  await town.asOrganiser(RECORD_SOURCES, { input: { openDay, sources: [balls] } });
  await town.asOrganiser(DRAW_LOTS, { openDay });
  return { openDay, applicants };
}

/** The same with its notice published on 9 June, open to the 16th. */
export async function noticedDay(town: Town, ...given: Given) {
  const day = await drawnDay(town, ...given);
  town.on("2026-06-09");
  await released(town, "NOTICE", day.openDay, (await previewOf(town, day)).text);
  const { publishNotice } = await town.asOrganiser(PUBLISH_NOTICE, { openDay: day.openDay });
  if (publishNotice.status !== "NOTICED") throw new Error(JSON.stringify(publishNotice));
  return day;
}

/** The same with the list settled on 17 June, and everybody on it invited. */
export async function settledDay(town: Town, ...given: Given) {
  const day = await noticedDay(town, ...given);
  town.on("2026-06-17");
  const { settleOpenDay } = await town.asOrganiser(SETTLE, { openDay: day.openDay });
  if (settleOpenDay.status !== "SETTLED") throw new Error(JSON.stringify(settleOpenDay));
  return day;
}

/** The same on the morning of 22 June, the doors open and everybody on the list having said yes. */
export async function dayUnderWay(town: Town, ...given: Given) {
  const day = await settledDay(town, ...given);
  for (const one of await seatedOf(town, day)) await town.asAnyone(ACCEPT, { input: openingOf(one) });
  town.on("2026-06-22", "08:30");
  await town.asOrganiser(BEGIN_DAY, { openDay: day.openDay });
  return day;
}

export const openingOf = ({ receiptCode, phone }: Applicant) => ({ organisation: "shuidong", receiptCode, phone });
export const previewOf = async (town: Town, { openDay }: ListedDay) =>
  (await town.asOrganiser(PREVIEW, { openDay })).organisation.openDay.noticePreview;
export const noticeOf = async (town: Town, { openDay }: ListedDay) =>
  (await town.asAnyone(NOTICE, { openDay })).organisation.openDay.notice;
export const rollOf = async (town: Town, { openDay }: ListedDay) => (await town.asOrganiser(ROLL, { openDay })).organisation.openDay.roll;

const known = ({ applicants }: ListedDay, places: readonly { receipt: string }[]): Applicant[] =>
  places.map(({ receipt }) => applicants.find(({ receiptNumber }) => receiptNumber === receipt) as Applicant);

/** Who has a place now, and who waits, the next first. */
export const seatedOf = async (town: Town, day: ListedDay): Promise<Applicant[]> => known(day, (await rollOf(town, day)).seated);
export const waitingOf = async (town: Town, day: ListedDay): Promise<Applicant[]> => known(day, (await rollOf(town, day)).waiting);
