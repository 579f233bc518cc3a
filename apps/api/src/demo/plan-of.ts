import { CATEGORIES, type CivilDate, type Departure, type PlanOpenDay, type Stop } from "@kaimen/domain";

type Wanted = { readonly date: CivilDate; readonly theme: string; readonly stops: readonly Omit<Stop, "startsAt" | "endsAt">[] };

const HOURS = [
  ["09:00", "09:40"],
  ["09:50", "10:20"],
  ["10:30", "11:00"],
] as const;

/** Given for whatever the date departs from; only what is needed is recorded. */
export const GROUNDS: readonly Departure[] = [
  { clause: "settledCalendar", ground: "次年放假安排尚未公布，先按法定节假日和周末推算，公布后复核" },
  // Kept only where it is needed: a story's day may fall into any month.
  { clause: "months", ground: "避开农忙，方便群众参加" },
];

/** Thirty seats over the nine groups of 第四条, three stops and a discussion meeting. */
export const planOf = ({ date, theme, stops }: Wanted): PlanOpenDay => ({
  theme,
  date,
  startsAt: "09:00",
  endsAt: "11:30",
  seats: 30,
  quotas: CATEGORIES.map((category) => ({ category, least: 1, most: category === "ORDINARY_CITIZEN" ? 12 : 5, filledBy: "BOTH" })),
  itinerary: stops.map((stop, at) => ({ ...stop, startsAt: HOURS[at]?.[0] ?? "", endsAt: HOURS[at]?.[1] ?? "" })),
  contentBlocks: ["SHOWCASE", "OPEN_CHANNEL"],
  forms: ["SITE_VISIT", "OBSERVATION_EXPERIENCE", "SYMPOSIUM"],
  leaderReport: { by: "镇长", role: "PRINCIPAL", subject: "全镇经济社会发展情况" },
  grounds: GROUNDS,
});
