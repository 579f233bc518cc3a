import type { OpinionCounts, SummaryCounts } from "@kaimen/domain";
import type { OpinionCountRow, Part } from "./counts.query.js";

/** What was counted, as a summary reads it: whoever was invited counts as selected, reserves who moved up included. */
export const summaryCounts = ({ counts: { applications, visits }, crowds, opinions }: Part): SummaryCounts => ({
  applicants: crowds.map(({ category, channel, applicants: applied, passed, invited: selected, declined, attended }) => ({
    ...{ category, channel, applied, passed },
    ...{ selected, declined, attended },
  })),
  applications,
  visits,
  opinions: opinionCounts(opinions),
});

function opinionCounts(rows: readonly OpinionCountRow[]): OpinionCounts {
  const sum = (count: (row: OpinionCountRow) => number) => rows.reduce((total, row) => total + count(row), 0);
  return {
    byStatus: tally(rows, ({ status }) => status),
    onTheSpot: sum(({ onTheSpot }) => onTheSpot),
    adopted: sum(({ adopted }) => adopted),
    notAdopted: sum(({ notAdopted }) => notAdopted),
    late: sum(({ late }) => late),
    reopened: sum(({ reopened }) => reopened),
    ratings: tally(rows, ({ grade }) => grade),
  };
}

function tally<Key extends string>(
  rows: readonly OpinionCountRow[],
  keyOf: (row: OpinionCountRow) => Key | null,
): Partial<Record<Key, number>> {
  const counts: Partial<Record<Key, number>> = {};
  for (const row of rows) {
    const key = keyOf(row);
    if (key) counts[key] = (counts[key] ?? 0) + row.opinions;
  }
  return counts;
}
