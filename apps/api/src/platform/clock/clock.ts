import { type CivilDate, civilDateOf, type Instant, instantOf } from "@kaimen/domain";

/** The only place that reads the time. A demo or a test hands in a clock of its own. */
export type Clock = { now(): Instant; today(): CivilDate };

export const systemClock: Clock = {
  now: () => instantOf(new Date().toISOString()),
  today: () => civilDateOf(systemClock.now()),
};

/** A clock that stands where it is set, for demonstrations and tests. */
export type SetClock = Clock & { set(moment: Instant): void };

export function setClock(start: Instant): SetClock {
  let at = start;
  return { now: () => at, today: () => civilDateOf(at), set: (moment) => void (at = moment) };
}
