import { isFact, type Reallocated, type ReallocateSeats, reallocateSeats as reallocate, recordReallocation } from "@kaimen/domain";
import { type OnOpenDay, outOfTurn, takeAct } from "../open-days/take-act.js";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";

/** Moves seats of a thin group, with a ground that is shown; not once the list is frozen for the draw. */
export const reallocateSeats =
  (world: World) =>
  (clerk: Clerk, { openDay, changes, ground }: OnOpenDay & ReallocateSeats) =>
    takeAct(world, clerk, { openDay, event: "SeatsReallocated", detail: { ground } }, async (day, { today }, { selections }) => {
      if (day.status !== "RECRUITING" && day.status !== "REVIEWING" && day.status !== "SELECTING") return outOfTurn(day);
      if (await selections.of({ organisation: clerk.organisation, openDay })) return { nowAt: "COMMITTED" };
      const reallocated = reallocate(day.quotas, day.seats, { changes, ground }, today);
      return isFact<Reallocated>(reallocated) ? recordReallocation(day, reallocated) : reallocated;
    });
