import { type Answer, invalid } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import { askedFor, type ExportApplications, type Exported, rowsOf, tooMany } from "./export-applications.js";

export type ExportPeopleInClear = ExportApplications & { readonly ground: string };

/** Who somebody is and how to reach her: what a list to be phoned or a bus needs. An ID number is looked at one by one, and for a reason each. */
export type PersonInClear = {
  readonly receiptNumber: string;
  readonly name: string;
  readonly phone: string;
  readonly category: string;
  readonly villageOrUnit: string;
};

/** One event's people, and no register of a town. */
const MOST_PEOPLE = 500;

/** Gives names and phones out in clear. It takes a purpose and a ground, and the journal keeps whose they were. Whoever was erased is not in it. */
export const exportPeopleInClear =
  ({ transact, now }: World) =>
  (clerk: Clerk, wanted: ExportPeopleInClear): Promise<Answer<Exported<PersonInClear>>> =>
    transact<Answer<Exported<PersonInClear>>>(async (tx) => {
      const [purpose, ground] = [wanted.purpose.trim(), wanted.ground.trim()];
      const missing = [...(purpose ? [] : ["purpose"]), ...(ground ? [] : ["ground"])];
      if (missing.length > 0) return invalid(...missing.map((field) => ({ field, code: "GROUND_NEEDED" as const })));

      const found = await rowsOf(tx, clerk, wanted, MOST_PEOPLE);
      if (!found) return tooMany(MOST_PEOPLE);
      const rows = found.flatMap(({ person, receiptNumber, category, villageOrUnit }) =>
        person ? [{ receiptNumber, name: person.name, phone: person.phone, category, villageOrUnit }] : [],
      );
      const whose = rows.map(({ receiptNumber }) => receiptNumber);
      await tx.journal.record("PeopleInClearExported", clerk, {
        subject: { type: "OpenDay", id: wanted.openDay },
        detail: { purpose, ground, count: rows.length, receipts: whose, ...askedFor(wanted) },
      });
      return { purpose, by: clerk.name, at: now(), rows };
    });
