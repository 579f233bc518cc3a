import { type CivilDate, instantAt, type Milestone, scheduleOf, workingDaysAfter } from "@kaimen/domain";
import { type SetClock, setClock } from "../../platform/clock/clock.js";
import { useCases } from "../../use-cases.js";
import type { World } from "../../world.js";
import type { Town } from "../town.js";

/** A town under a clock that is set from act to act, and the open day that the season is about. */
export type Season = Town & {
  readonly world: World;
  readonly date: CivilDate;
  /** Sets the clock to a day; nine in the morning unless told. */
  on(day: CivilDate, hour?: string): CivilDate;
  /** The day of the office's own schedule. */
  due(milestone: Milestone): CivilDate;
  /** So many working days after the event. */
  after(days: number): CivilDate;
};

const setTo =
  (clock: SetClock) =>
  (day: CivilDate, hour = "09:00") => {
    clock.set(instantAt(day, hour));
    return day;
  };

export function seasonOf(world: World, town: Town, date: CivilDate): Season {
  const clock = setClock(instantAt(date, "09:00"));
  const under = world.under(clock);
  const schedule = new Map(scheduleOf(date, town.regulation, town.calendar).map(({ milestone, day }) => [milestone, day]));
  return {
    ...town,
    acts: useCases(under),
    today: clock.today,
    world: under,
    date,
    on: setTo(clock),
    due: (milestone) => schedule.get(milestone) ?? date,
    after: (days) => workingDaysAfter(date, days, town.calendar).day,
  };
}
