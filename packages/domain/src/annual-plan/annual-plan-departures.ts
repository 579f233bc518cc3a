import type { Departing } from "../open-day/departures.js";
import type { Regulation } from "../regulation/regulation.js";
import type { AnnualEntry } from "./annual-plan.js";

/** 第三条: fewer than so many a year is a departure. More are not: the article says what is owed to the public, and nobody is owed less for it. */
function number(entries: readonly AnnualEntry[], { timesPerYear }: Regulation): Departing[] {
  if (!timesPerYear || entries.length >= timesPerYear.content) return [];
  return [{ clause: "timesPerYear", field: "entries", values: { entries: entries.length, least: timesPerYear.content } }];
}

/** Months that the regulation names and the plan leaves empty. */
export const emptyMonths = (entries: readonly AnnualEntry[], { months }: Regulation): number[] =>
  (months?.content ?? []).filter((month) => !entries.some((entry) => entry.month === month));

function season(entries: readonly AnnualEntry[], regulation: Regulation): Departing[] {
  const named = regulation.months?.content ?? [];
  const outside = regulation.months ? entries.map(({ month }) => month).filter((month) => !named.includes(month)) : [];
  const empty = emptyMonths(entries, regulation);
  if (outside.length === 0 && empty.length === 0) return [];
  return [{ clause: "months", field: "entries", values: { months: named, outside, empty } }];
}

/** Where a year's plan departs from 第三条. */
export const annualDepartures = (entries: readonly AnnualEntry[], regulation: Regulation): Departing[] => [
  ...number(entries, regulation),
  ...season(entries, regulation),
];
