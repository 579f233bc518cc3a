import type { OpinionReceipt } from "../../opinions/opinion-receipt.type.js";
import type { Applicant } from "../applicants.js";
import { must } from "../must.js";
import { OPINIONS } from "./opinions.js";
import type { Season } from "./season.js";

export type Asked = { readonly receipt: OpinionReceipt; readonly by: Applicant; readonly about: (typeof OPINIONS)[number] };

/** The doors open; all but one come, see every place, and say what they have to say. Answers what was asked. */
export async function theDay(season: Season, openDay: string, coming: readonly Applicant[]): Promise<Asked[]> {
  const { acts, office, date, on } = season;
  on(date, "08:40");
  await must(acts.beginDay(office.organiser, { openDay }));
  const here = coming.slice(1);
  await seen(season, openDay, here);
  const stops: readonly [string, string][] = [
    ["09:05", season.venues[0]?.id ?? ""],
    ["09:55", season.venues[1]?.id ?? ""],
    ["10:35", season.venues[2]?.id ?? ""],
  ];
  for (const [hour, stop] of stops) {
    on(date, hour);
    await seen(season, openDay, here, stop);
  }
  on(date, "11:10");
  const asked: Asked[] = [];
  for (const [at, about] of OPINIONS.entries()) asked.push(await ask(season, openDay, here[at] as Applicant, about));
  on(date, "11:40");
  await must(acts.closeDay(office.organiser, { openDay }));
  return asked;
}

async function seen({ acts, office }: Season, openDay: string, people: readonly Applicant[], stop?: string): Promise<void> {
  for (const { receiptCode: ticket } of people) {
    const idempotencyKey = `demo-check-in-${ticket}-${stop ?? "door"}`;
    await must(acts.checkIn(office.organiser, { openDay, ticket, idempotencyKey, ...(stop && { stop }) }));
  }
}

/** Written down by a clerk at the meeting, under the name of who spoke. */
async function ask({ acts, office }: Season, openDay: string, by: Applicant, about: Asked["about"]): Promise<Asked> {
  const { kind, text } = about;
  const said = { openDay, kind, text, channel: "ON_SITE" as const, idempotencyKey: `demo-opinion-${by.receiptCode}` };
  const receipt = await must(acts.registerOpinion(office.organiser, { ...said, name: by.name, phone: by.phone }));
  return { receipt, by, about };
}
