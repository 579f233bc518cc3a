import { type Answer, type Instant, invalid } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { Tx, World } from "../world.js";
import { type ApplicationFilter, everyApplication } from "./applications-list.query.js";
import type { ShownApplication } from "./shown-application.query.js";

export type ExportApplications = ApplicationFilter & { readonly openDay: string; readonly purpose: string };

/** What stands on every sheet: what for, by whom and when. */
export type Exported<Row> = { readonly purpose: string; readonly by: string; readonly at: Instant; readonly rows: readonly Row[] };

/** More than any town has had; who wants more wants a part of it. */
const MOST_ROWS = 5000;

/** Gives a list out of the house (导出), masked as it is on the screen. It takes a purpose, and the journal keeps who took what and how much. */
export const exportApplications =
  ({ transact, now }: World) =>
  (clerk: Clerk, wanted: ExportApplications): Promise<Answer<Exported<ShownApplication>>> =>
    transact<Answer<Exported<ShownApplication>>>(async (tx) => {
      const purpose = wanted.purpose.trim();
      if (!purpose) return invalid({ field: "purpose", code: "GROUND_NEEDED" });
      const rows = await rowsOf(tx, clerk, wanted, MOST_ROWS);
      if (!rows) return tooMany(MOST_ROWS);

      const subject = { type: "OpenDay", id: wanted.openDay };
      await tx.journal.record("ApplicationsExported", clerk, { subject, detail: { purpose, count: rows.length, ...askedFor(wanted) } });
      return { purpose, by: clerk.name, at: now(), rows };
    });

/** The open day must be one of her town's; undefined where there are more than may go out at once. */
export async function rowsOf(tx: Tx, { organisation }: Clerk, wanted: ExportApplications, most: number) {
  await tx.applications.call(organisation, wanted.openDay);
  const rows = await everyApplication(tx, { ...wanted, organisation, first: most + 1 });
  return rows.length > most ? undefined : rows;
}

export const tooMany = (most: number) => invalid({ field: "rows", code: "OUT_OF_RANGE", values: { most } });

/** By which words of a list it was narrowed, for the journal. */
export const askedFor = ({ statuses, category, channel }: ApplicationFilter) => ({
  ...(statuses && { statuses: [...statuses] }),
  ...(category && { category }),
  ...(channel && { channel }),
});
