import { aForm } from "@kaimen/domain/testing";
import { enter, submit } from "../applicants.js";
import { nominate } from "../nomination-acts.js";
import type { Town } from "../town.js";

/** Somebody who was taken, and what she keeps. */
export type Taken = { readonly serial: number; readonly phone: string; readonly receiptNumber: string; readonly receiptCode: string };

/** The groups that are called, by the last two digits of who applies: forty of a hundred are ordinary citizens. */
const CALLED = ["INTRODUCED_TALENT", "ENTREPRENEUR", "STAFF_REPRESENTATIVE", "COMMUNITY_WORKER", "NETIZEN", "ROLE_MODEL"];
const groupOf = (serial: number) => (serial % 5 < 2 ? "ORDINARY_CITIZEN" : (CALLED[serial % CALLED.length] as string));

const ENTERED = ["PHONE", "PAPER", "WECHAT"];

const taken = (serial: number, answer: Omit<Taken, "serial" | "phone">): Taken => {
  if (!answer.receiptCode) throw new Error(`${serial}: ${JSON.stringify(answer)}`);
  return { ...answer, serial, phone: aForm(serial).phone };
};

/** A hundred and two by call: two of three through the portal, the others by telephone, on paper and by message. */
export async function called(town: Town, openDay: string): Promise<Taken[]> {
  const people: Taken[] = [];
  for (let serial = 1; serial <= 102; serial += 1) {
    const more = { category: groupOf(serial), idempotencyKey: `story-application-${serial}` };
    const entered = serial % 3 === 0 ? { ...more, channel: ENTERED[(serial / 3) % 3] } : undefined;
    people.push(taken(serial, entered ? await enter(town, openDay, serial, entered) : await submit(town, openDay, serial, more)));
  }
  return people;
}

/** Twenty-four by nomination: eight of each group that an organisation names. */
export async function named(town: Town, codes: Readonly<Record<string, string>>): Promise<Taken[]> {
  const people: Taken[] = [];
  let serial = 200;
  for (const [category, code] of Object.entries(codes)) {
    for (let place = 0; place < 8; place += 1) {
      serial += 1;
      people.push(taken(serial, await nominate(town, code, serial, { category, idempotencyKey: `story-nomination-${serial}` })));
    }
  }
  return people;
}

export const openingOf = ({ receiptCode, phone }: Taken) => ({ organisation: "shuidong", receiptCode, phone });
