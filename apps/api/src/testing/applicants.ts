import { aForm } from "@kaimen/domain/testing";
import { CHECK_TABLE, ENTER, ENTER_TABLE, LIST, SUBMIT } from "./application-acts.js";
import type { Town } from "./town.js";

/** What the same invented person sends for the same number. */
export const anApplication = (openDay: string, serial: number, more: object = {}) => ({
  ...aForm(serial),
  organisation: "shuidong",
  openDay,
  idempotencyKey: `application-of-${String(serial).padStart(6, "0")}`,
  consentText: "2026-05",
  ...more,
});

export const submit = async (town: Town, openDay: string, serial: number, more: object = {}) =>
  (await town.asAnyone(SUBMIT, { input: anApplication(openDay, serial, more) })).submitApplication;

/** As a clerk enters it, by telephone unless told. */
export async function enter(town: Town, openDay: string, serial: number, more: object = {}) {
  const { organisation: _, ...form } = anApplication(openDay, serial);
  const input = { ...form, idempotencyKey: `entry-of-${serial}-of-the-day`, channel: "PHONE", consentObtainedOn: "2026-05-22", ...more };
  return (await town.asOrganiser(ENTER, { input })).enterApplication;
}

/** What opens this person's application. */
export const opening = ({ receiptCode }: { receiptCode: string }, serial: number) => ({
  organisation: "shuidong",
  receiptCode,
  phone: aForm(serial).phone,
});

/** The open day's applications as the organiser's list shows them. */
export const listed = async (town: Town, openDay: string, variables: object = {}) =>
  (await town.asOrganiser(LIST, { openDay, first: 100, ...variables })).organisation.openDay;

export const rowsOf = (day: { applications: { edges: readonly { node: Record<string, unknown> }[] } }) =>
  day.applications.edges.map(({ node }) => node);

/** The same people as the lines of a clerk's table, on paper unless told; each line bears its person's serial number. */
export const tableOf = (openDay: string, serials: readonly number[], more: (serial: number) => object = () => ({})) => ({
  openDay,
  lines: serials.map((serial) => {
    const { organisation: _, openDay: __, idempotencyKey: ___, ...form } = anApplication(openDay, serial);
    return { ...form, line: serial, channel: "PAPER", consentObtainedOn: "2026-05-22", ...more(serial) };
  }),
});

export const enterTable = async (town: Town, key: string, table: object) =>
  (await town.asOrganiser(ENTER_TABLE, { input: { ...table, idempotencyKey: `table-of-the-day-${key}` } })).enterApplications;

export const checkTable = async (town: Town, table: object) => (await town.asOrganiser(CHECK_TABLE, { input: table })).checkApplications;
