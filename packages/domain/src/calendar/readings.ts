import type { Clause } from "../regulation/clause.js";
import { type Refusal, refuse } from "../regulation/refusal.js";
import { type BoundAct, type LeadTime, READINGS, type Reading } from "../regulation/terms.js";
import { addDays, type CivilDate } from "./civil-date.js";
import type { WorkCalendar } from "./work-calendar.js";
import { type Counting, workingDaysBefore } from "./working-days.js";

/** The days on which an act is lawful under one reading of 第五条, both included; without `earliest` any day before will do. */
export type ReadingWindow = Counting & { readonly reading: Reading; readonly earliest?: CivilDate; readonly latest: CivilDate };

/** Published in the GraphQL contract. */
export const VERDICTS = ["MET", "TOO_EARLY", "TOO_LATE"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** WITHIN_BEFORE is from T-N up to the eve, rest days included; AT_LEAST_BEFORE is up to T-N; CLEAR_DAYS is any day before T-N. */
export function windowOf(reading: Reading, workingDays: number, event: CivilDate, calendar: WorkCalendar): ReadingWindow {
  const { day, ...counting } = workingDaysBefore(event, workingDays, calendar);
  if (reading === "WITHIN_BEFORE") return { reading, earliest: day, latest: addDays(event, -1), ...counting };
  return { reading, latest: reading === "CLEAR_DAYS" ? addDays(day, -1) : day, ...counting };
}

/** The three readings side by side: they differ, and an office should see by how much. */
export const readingWindows = (workingDays: number, event: CivilDate, calendar: WorkCalendar): ReadingWindow[] =>
  READINGS.map((reading) => windowOf(reading, workingDays, event, calendar));

export function verdictOn(day: CivilDate, { earliest, latest }: Pick<ReadingWindow, "earliest" | "latest">): Verdict {
  if (day > latest) return "TOO_LATE";
  return earliest !== undefined && day < earliest ? "TOO_EARLY" : "MET";
}

/** The act and the two days that a lead time is measured by. */
export type Timed = { readonly act: BoundAct; readonly on: CivilDate; readonly event: CivilDate };

/** What the lead-time clause says of an act on a day, if it binds that act; nothing where it is lawful or the regulation is silent. */
export function outsideLead({ act, on, event }: Timed, lead: Clause<LeadTime> | undefined, calendar: WorkCalendar): Refusal | undefined {
  if (!lead || lead.content.binds !== act) return undefined;
  const { reading, workingDays } = lead.content;
  const window = windowOf(reading, workingDays, event, calendar);
  const verdict = verdictOn(on, window);
  if (verdict === "MET") return undefined;
  return refuse(verdict, lead, { act, on, event, reading, workingDays, earliest: window.earliest ?? null, due: window.latest });
}
