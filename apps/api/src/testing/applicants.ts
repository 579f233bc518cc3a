import { aForm } from "@kaimen/domain/testing";
import { ENTER, LIST, SUBMIT } from "./application-acts.js";
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
