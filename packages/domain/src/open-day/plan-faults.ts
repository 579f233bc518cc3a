import type { CivilDate } from "../calendar/civil-date.js";
import { publishedTextFaults } from "../publicity/personal-identifiers.js";
import { quotaFaults } from "../quota/quota-faults.js";
import type { Fault } from "../regulation/answer.js";
import { isClockTime } from "./clock-time.js";
import { stopFaults } from "./itinerary-faults.js";
import type { PlanOpenDay } from "./plan-open-day.js";

const LONGEST_THEME = 100;

function theme({ theme }: PlanOpenDay): Fault[] {
  if (!theme.trim()) return [{ field: "theme", code: "REQUIRED" }];
  return theme.trim().length > LONGEST_THEME ? [{ field: "theme", code: "TOO_LONG", values: { most: LONGEST_THEME } }] : [];
}

function times({ startsAt, endsAt }: PlanOpenDay): Fault[] {
  const malformed = Object.entries({ startsAt, endsAt }).filter(([, time]) => !isClockTime(time));
  if (malformed.length > 0) return malformed.map(([field]) => ({ field, code: "MALFORMED" }));
  return endsAt > startsAt ? [] : [{ field: "endsAt", code: "OUT_OF_RANGE", values: { after: startsAt } }];
}

const date = ({ date }: PlanOpenDay, today: CivilDate): Fault[] =>
  date > today ? [] : [{ field: "date", code: "OUT_OF_RANGE", values: { after: today } }];

const leader = ({ leaderReport }: PlanOpenDay): Fault[] =>
  leaderReport
    ? (["by", "subject"] as const)
        .filter((name) => !leaderReport[name].trim())
        .map((name) => ({ field: `leaderReport.${name}`, code: "REQUIRED" }))
    : [];

/** What the announcement prints of a plan names nobody's number. */
const announced = ({ theme, leaderReport, grounds }: PlanOpenDay): Fault[] => [
  ...publishedTextFaults("theme", theme),
  ...(leaderReport ? (["by", "subject"] as const).flatMap((name) => publishedTextFaults(`leaderReport.${name}`, leaderReport[name])) : []),
  ...grounds.flatMap(({ clause, ground }) => publishedTextFaults(`grounds.${clause}`, ground)),
];

/** Every fault of the plan at once, beside its field, before any clause is asked. */
export const planFaults = (plan: PlanOpenDay, today: CivilDate): Fault[] => [
  ...theme(plan),
  ...date(plan, today),
  ...times(plan),
  ...quotaFaults(plan.quotas, plan.seats),
  ...stopFaults(plan),
  ...leader(plan),
  ...announced(plan),
];
