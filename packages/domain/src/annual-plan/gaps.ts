import { type CivilDate, monthOf, yearOf } from "../calendar/civil-date.js";
import type { Basis, Force } from "../regulation/clause.js";
import type { Values } from "../regulation/refusal.js";
import type { Regulation } from "../regulation/regulation.js";
import type { AnnualEntry, AnnualPlan } from "./annual-plan.js";
import { emptyMonths } from "./annual-plan-departures.js";

/** What a year still lacks. Published in the GraphQL contract. */
export const GAPS = ["ENTRY_NOT_HELD", "HELD_TOO_FEW", "MONTH_WITHOUT_ENTRY", "TOO_FEW_ENTRIES"] as const;
export type GapKind = (typeof GAPS)[number];
export type Gap = { readonly gap: GapKind; readonly basis: Basis; readonly force: Force; readonly values: Values };

type Year = {
  readonly plan: Pick<AnnualPlan, "year" | "entries">;
  /** The dates of open days that were held. */
  readonly held: readonly CivilDate[];
  readonly regulation: Regulation;
  readonly today: CivilDate;
};

function tooFewEntries({ plan, regulation: { timesPerYear } }: Year): Gap[] {
  if (!timesPerYear || plan.entries.length >= timesPerYear.content) return [];
  const { basis, force, content: least } = timesPerYear;
  return [{ gap: "TOO_FEW_ENTRIES", basis, force, values: { entries: plan.entries.length, least } }];
}

function monthsWithoutEntry({ plan, regulation }: Year): Gap[] {
  const { months } = regulation;
  if (!months) return [];
  const { basis, force } = months;
  return emptyMonths(plan.entries, regulation).map((month) => ({ gap: "MONTH_WITHOUT_ENTRY", basis, force, values: { month } }));
}

const isOver = ({ month }: AnnualEntry, year: number, today: CivilDate) =>
  yearOf(today) > year || (yearOf(today) === year && monthOf(today) > month);

/** Each day that was held answers for one entry of its month. */
function entriesNotHeld({ plan, held, regulation: { timesPerYear }, today }: Year): Gap[] {
  if (!timesPerYear) return [];
  const left = held.filter((day) => yearOf(day) === plan.year).map(monthOf);
  const { basis, force } = timesPerYear;
  return plan.entries.flatMap((entry): Gap[] => {
    const at = left.indexOf(entry.month);
    if (at >= 0) left.splice(at, 1);
    if (at >= 0 || !isOver(entry, plan.year, today)) return [];
    return [{ gap: "ENTRY_NOT_HELD", basis, force, values: { month: entry.month, theme: entry.theme } }];
  });
}

function heldTooFew({ plan, held, regulation: { timesPerYear }, today }: Year): Gap[] {
  const count = held.filter((day) => yearOf(day) === plan.year).length;
  if (!timesPerYear || yearOf(today) <= plan.year || count >= timesPerYear.content) return [];
  const { basis, force, content: least } = timesPerYear;
  return [{ gap: "HELD_TOO_FEW", basis, force, values: { held: count, least } }];
}

/** What the year still lacks under 第三条, in its plan and in what came of it, each with its article; nothing where the regulation is silent. */
export const gapsOf = (year: Year): Gap[] => [
  ...tooFewEntries(year),
  ...monthsWithoutEntry(year),
  ...entriesNotHeld(year),
  ...heldTooFew(year),
];
