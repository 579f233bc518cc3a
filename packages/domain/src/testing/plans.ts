import { civilDate } from "../calendar/civil-date.js";
import type { Circumstances } from "../open-day/circumstances.js";
import type { Stop } from "../open-day/plan.js";
import type { PlanOpenDay } from "../open-day/plan-open-day.js";
import type { CategoryQuota } from "../quota/quota.js";
import { CATEGORIES, CONTENT_BLOCKS, FORMS_OF_ACTIVITY } from "../regulation/terms.js";
import { calendar2026 } from "./calendars.js";
import { shuidong } from "./regulations.js";

/** A stop of the day's itinerary, an hour long. */
export const aStop = (hour: number, change: Partial<Stop> = {}): Stop => ({
  venue: `venue-${hour}`,
  name: `开放点${hour}`,
  type: "SERVICE_CENTRE",
  startsAt: `${String(hour).padStart(2, "0")}:00`,
  endsAt: `${String(hour + 1).padStart(2, "0")}:00`,
  capacity: 40,
  ...change,
});

/** Thirty seats over the nine groups of 第四条. */
export const nineQuotas = (): CategoryQuota[] =>
  CATEGORIES.map((category) => ({ category, least: 2, most: category === "ORDINARY_CITIZEN" ? 10 : 4, filledBy: "BOTH" }));

/** A plan for Monday 22 June 2026 that follows every article: three venues, both blocks of content, all three forms. */
export const aPlan = (change: Partial<PlanOpenDay> = {}): PlanOpenDay => ({
  theme: "走进政务服务",
  date: civilDate("2026-06-22"),
  startsAt: "09:00",
  endsAt: "16:30",
  seats: 30,
  quotas: nineQuotas(),
  itinerary: [aStop(9), aStop(10, { type: "COMMAND_CENTRE" }), aStop(14, { type: "CULTURAL_FACILITY" })],
  contentBlocks: CONTENT_BLOCKS,
  forms: FORMS_OF_ACTIVITY,
  leaderReport: { by: "镇长", role: "PRINCIPAL", subject: "上半年工作" },
  grounds: [],
  ...change,
});

/** A day of the office under Shuidong's regulation. */
export const on = (today: string, change: Partial<Circumstances> = {}): Circumstances => ({
  today: civilDate(today),
  regulation: shuidong(),
  calendar: calendar2026(),
  ...change,
});
