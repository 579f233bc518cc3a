import { monthOf, yearOf } from "../calendar/civil-date.js";
import type { Circumstances } from "../open-day/circumstances.js";
import { judgeDepartures } from "../open-day/departures.js";
import type { Departure } from "../open-day/plan.js";
import { type Fault, type InvalidInput, invalid } from "../regulation/answer.js";
import type { AnnualEntry, DraftAnnualPlan } from "./annual-plan.js";
import { annualDepartures } from "./annual-plan-departures.js";

export type DraftAnnualPlanInput = {
  readonly year: number;
  readonly entries: readonly AnnualEntry[];
  readonly grounds: readonly Departure[];
};

const LONGEST_THEME = 100;

function entryFaults({ month, date, theme }: AnnualEntry, at: number, year: number): Fault[] {
  const field = `entries.${at}`;
  const inMonth = date === undefined || (yearOf(date) === year && monthOf(date) === month);
  return [
    ...(Number.isInteger(month) && month >= 1 && month <= 12 ? [] : [{ field: `${field}.month`, code: "OUT_OF_RANGE" } as const]),
    ...(inMonth ? [] : [{ field: `${field}.date`, code: "CONTRADICTS", values: { year, month } } as const]),
    ...(theme.trim() ? [] : [{ field: `${field}.theme`, code: "REQUIRED" } as const]),
    ...(theme.trim().length > LONGEST_THEME
      ? [{ field: `${field}.theme`, code: "TOO_LONG", values: { most: LONGEST_THEME } } as const]
      : []),
  ];
}

/** A draft may still lack what 第三条 wants: its gaps are shown while it is written, and asked for when it is approved. */
export function draftAnnualPlan(
  { id, organisation }: Pick<DraftAnnualPlan, "id" | "organisation">,
  { year, entries, grounds }: DraftAnnualPlanInput,
  { today, regulation }: Omit<Circumstances, "calendar">,
): DraftAnnualPlan | InvalidInput {
  const past: Fault[] = year < yearOf(today) ? [{ field: "year", code: "OUT_OF_RANGE", values: { least: yearOf(today) } }] : [];
  const faults = [...past, ...entries.flatMap((entry, at) => entryFaults(entry, at, year))];
  if (faults.length > 0) return invalid(...faults);
  const { departures } = judgeDepartures(annualDepartures(entries, regulation), regulation, grounds);
  const inOrder = entries.map((entry) => ({ ...entry, theme: entry.theme.trim() })).sort((one, other) => one.month - other.month);
  return { id, organisation, version: 1, year, entries: inOrder, departures, status: "DRAFT" };
}
