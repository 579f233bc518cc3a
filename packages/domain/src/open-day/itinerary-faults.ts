import type { Fault } from "../regulation/answer.js";
import { isClockTime } from "./clock-time.js";
import type { Plan, Stop } from "./plan.js";

type Visit = Pick<Plan, "itinerary" | "startsAt" | "endsAt" | "seats">;

function times({ startsAt, endsAt }: Stop, field: string): Fault[] {
  const malformed = Object.entries({ startsAt, endsAt }).filter(([, time]) => !isClockTime(time));
  if (malformed.length > 0) return malformed.map(([name]) => ({ field: `${field}.${name}`, code: "MALFORMED" }));
  return endsAt > startsAt ? [] : [{ field: `${field}.endsAt`, code: "OUT_OF_RANGE", values: { after: startsAt } }];
}

/** Stops follow one another: nobody can be at two places, and nobody is asked to come before the day begins. */
function order({ startsAt, endsAt }: Stop, field: string, day: Visit, previous: Stop | undefined): Fault[] {
  const earliest = previous ? previous.endsAt : day.startsAt;
  return [
    ...(startsAt < earliest ? [{ field: `${field}.startsAt`, code: "OUT_OF_RANGE", values: { earliest } } as const] : []),
    ...(endsAt > day.endsAt ? [{ field: `${field}.endsAt`, code: "OUT_OF_RANGE", values: { latest: day.endsAt } } as const] : []),
  ];
}

function stop(one: Stop, at: number, day: Visit): Fault[] {
  const field = `itinerary.${at}`;
  const missing = (["venue", "name"] as const).filter((name) => !one[name].trim());
  const malformed = times(one, field);
  const holds = Number.isInteger(one.capacity) && one.capacity >= Math.max(1, day.seats);
  return [
    ...missing.map((name): Fault => ({ field: `${field}.${name}`, code: "REQUIRED" })),
    ...(malformed.length > 0 ? malformed : order(one, field, day, day.itinerary[at - 1])),
    ...(holds ? [] : [{ field: `${field}.capacity`, code: "OUT_OF_RANGE", values: { least: day.seats } } as const]),
  ];
}

/** Faults of the stops, in their own fields; a venue must hold everybody who has a seat. */
export const stopFaults = (day: Visit): Fault[] => day.itinerary.flatMap((one, at) => stop(one, at, day));
