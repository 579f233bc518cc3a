import { draftSummary, type Status, type SummaryFacts, summaryFigures, summaryText, wasHeld } from "@kaimen/domain";
import type { EntityManager } from "typeorm";
import type { Once } from "../platform/once/once.js";
import { together } from "../platform/once/together.js";
import { methodOf } from "../selections/method-of.js";
import type { SelectionRow } from "../selections/selection.row.js";
import { partOfDay } from "./statistics.query.js";
import { SUMMARY_FACTS } from "./statistics.sql.js";
import { summaryCounts } from "./summary-counts.js";

type Asked = { readonly manager: EntityManager; readonly once: Once };
type Day = SummaryFacts["day"] & {
  readonly id: string;
  readonly status: Status;
  readonly channels?: SummaryFacts["channels"];
  readonly noticeOpensOn?: string;
};
type FactsRow = Pick<SummaryFacts, "host" | "answeredOnTheSpot"> & { readonly id: string; readonly method: SelectionRow["method"] | null };

/** A first text from the data, for a person to go on with; null before the day is over. */
export async function summaryDraft(asked: Asked, day: Day): Promise<string | null> {
  if (!wasHeld(day)) return null;
  const [{ host, method, answeredOnTheSpot }, part] = await Promise.all([factsOf(asked, day.id), partOfDay(asked, day.id)]);
  const figures = summaryFigures(summaryCounts(part));
  const chosen = methodOf(method);
  const facts = {
    host,
    day,
    channels: day.channels ?? [],
    ...(chosen && { method: chosen }),
    noticed: Boolean(day.noticeOpensOn),
    figures,
    answeredOnTheSpot,
  };
  return summaryText(draftSummary(facts));
}

async function factsOf({ manager, once }: Asked, openDay: string): Promise<FactsRow> {
  const read = async (ids: readonly string[]) => {
    const rows: FactsRow[] = await manager.query(SUMMARY_FACTS, [ids]);
    return new Map(rows.map((row) => [row.id, row]));
  };
  const load = await once("facts of summaries", async () => together(read));
  return load(openDay);
}
