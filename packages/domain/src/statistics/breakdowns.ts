import { APPLICATION_CHANNELS, type ApplicationChannel, type CategoryCode } from "../regulation/terms.js";
import type { FigureCode } from "./figure-definitions.js";
import { type Cell, type PublicBreakdown, type PublicCell, withholdTogether } from "./withhold.js";

export const BREAKDOWN_KINDS = ["CATEGORY", "CHANNEL"] as const;
export type BreakdownKind = (typeof BREAKDOWN_KINDS)[number];

/** How one figure falls into groups (分组统计). */
export type Breakdown = PublicBreakdown & { readonly of: FigureCode; readonly by: BreakdownKind };

/** People of one category who came in one way. */
export type Crowd = {
  readonly category: CategoryCode;
  readonly channel: ApplicationChannel;
  readonly applicants: number;
  readonly attended: number;
};

const MEASURES = [
  ["APPLICANTS", ({ applicants }: Crowd) => applicants],
  ["REPRESENTATIVES", ({ attended }: Crowd) => attended],
] as const;

type Tables = { readonly of: FigureCode; readonly tables: readonly (readonly Cell[])[] };

/** Every group has its cell, an empty one too: which groups are listed must not tell who is in them. */
function tablesOf(crowds: readonly Crowd[], categories: readonly CategoryCode[]): Tables[] {
  const all = [...new Set([...categories, ...crowds.map(({ category }) => category)])];
  return MEASURES.map(([of, measure]) => {
    const count = (isIn: (crowd: Crowd) => boolean) => crowds.filter(isIn).reduce((sum, crowd) => sum + measure(crowd), 0);
    const byCategory = all.map((group) => ({ group, count: count(({ category }) => category === group) }));
    const byChannel = APPLICATION_CHANNELS.map((group) => ({ group, count: count(({ channel }) => channel === group) }));
    return { of, tables: [byCategory, byChannel] };
  });
}

const named = (of: FigureCode, tables: readonly PublicBreakdown[]): Breakdown[] =>
  tables.map((table, at) => ({ ...table, of, by: BREAKDOWN_KINDS[at] as BreakdownKind }));

/** The tables of one open day as anybody may see them: groups under five are withheld, and cannot be derived. */
export const publicBreakdowns = (crowds: readonly Crowd[], categories: readonly CategoryCode[]): Breakdown[] =>
  tablesOf(crowds, categories).flatMap(({ of, tables }) => named(of, withholdTogether(tables)));

/** The same for the office. */
export const exactBreakdowns = (crowds: readonly Crowd[], categories: readonly CategoryCode[]): Breakdown[] =>
  tablesOf(crowds, categories).flatMap(({ of, tables }) =>
    named(
      of,
      tables.map((cells) => ({ total: cells.reduce((sum, { count }) => sum + count, 0), cells })),
    ),
  );

/** Tables over several days add up what the days show, and withhold what one of them withholds: they say nothing that the days do not. */
export function breakdownsOver(days: readonly (readonly Breakdown[])[]): Breakdown[] {
  const empty = publicBreakdowns([], []);
  return empty.map((one, at) => over(one, [one, ...days.flatMap((day) => day[at] ?? [])]));
}

function over(empty: Breakdown, days: readonly Breakdown[]): Breakdown {
  const shown = days.filter(({ total }) => total !== null);
  const total = shown.reduce((sum, day) => sum + (day.total ?? 0), 0);
  const isHidden = shown.length < days.length && total === 0;
  const groups = [...new Set(days.flatMap(({ cells }) => cells.map(({ group }) => group)))];
  return {
    ...empty,
    total: isHidden ? null : total,
    cells: groups.map((group) => ({ group, count: isHidden ? null : sumOf(shown, group) })),
  };
}

const sumOf = (days: readonly Breakdown[], wanted: string): PublicCell["count"] =>
  days
    .flatMap(({ cells }) => cells.filter(({ group }) => group === wanted))
    .reduce<number | null>((sum, { count }) => (sum === null || count === null ? null : sum + count), 0);
