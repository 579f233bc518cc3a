import type { CivilDate } from "../calendar/civil-date.js";
import { type ReadingWindow, type Verdict, verdictOn, windowOf } from "../calendar/readings.js";
import type { WorkCalendar } from "../calendar/work-calendar.js";
import type { Basis } from "../regulation/clause.js";
import type { Regulation } from "../regulation/regulation.js";
import { BOUND_ACTS, type BoundAct, type LeadTime, READINGS } from "../regulation/terms.js";
import { longestNotice, noticeDays } from "./offsets.js";
import { type ScheduledAct, scheduleOf, wantedSchedule } from "./schedule.js";

/** One reading of 第五条 bound to one act, and how the schedule fares under it. */
export type ReadingOfAct = ReadingWindow & {
  readonly binds: BoundAct;
  readonly basis: Basis;
  /** This is the reading that the regulation as entered goes by. */
  readonly governs: boolean;
  readonly on: CivilDate;
  readonly verdict: Verdict;
  /** The longest public notice, in working days, that fits where this reading governs. */
  readonly longestNotice: number;
  /** A notice as long as this regulation wants fits under this reading. */
  readonly noticeFits: boolean;
};

export type Recommendation = {
  readonly event: CivilDate;
  readonly acts: readonly ScheduledAct[];
  readonly readings: readonly ReadingOfAct[];
  /** Readings that the schedule cannot meet, or under which the notice does not fit: shown, not hidden. */
  readonly conflicts: readonly ReadingOfAct[];
  /** The first act still lies ahead, or is today. */
  readonly canStillStart: boolean;
  readonly provisional: boolean;
};

function readings(event: CivilDate, regulation: Regulation, calendar: WorkCalendar, acts: readonly ScheduledAct[]): ReadingOfAct[] {
  const { lead } = regulation;
  if (!lead) return [];
  const timed = BOUND_ACTS.flatMap((binds) => acts.filter(({ milestone }) => milestone === binds).map(({ day }) => ({ binds, day })));
  return timed.flatMap(({ binds, day }) =>
    READINGS.map((reading) => {
      const supposed: LeadTime = { ...lead.content, reading, binds };
      const window = windowOf(reading, supposed.workingDays, event, calendar);
      const longest = longestNotice(supposed, wantedSchedule({ ...regulation, lead: { ...lead, content: supposed } }), regulation);
      const governs = lead.content.reading === reading && lead.content.binds === binds;
      const verdict = verdictOn(day, window);
      return {
        ...window,
        binds,
        basis: lead.basis,
        governs,
        on: day,
        verdict,
        longestNotice: longest,
        noticeFits: longest >= noticeDays(regulation),
      };
    }),
  );
}

/** A schedule for this event that meets the governing reading, and every other that can be met with it. */
export function recommend(event: CivilDate, regulation: Regulation, calendar: WorkCalendar, today: CivilDate): Recommendation {
  const acts = scheduleOf(event, regulation, calendar);
  const all = readings(event, regulation, calendar, acts);
  return {
    event,
    acts,
    readings: all,
    conflicts: all.filter(({ verdict, governs, noticeFits }) => verdict !== "MET" || (governs && !noticeFits)),
    canStillStart: acts.every(({ day }) => day >= today),
    provisional: acts.some(({ provisional }) => provisional),
  };
}
