import { closeDay as close } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import { type OnOpenDay, outOfTurn, takeAct } from "./take-act.js";

/** The day is over; opinions may still come in. */
export const closeDay =
  (world: World) =>
  (clerk: Clerk, { openDay }: OnOpenDay) =>
    takeAct(world, clerk, { openDay, event: "DayClosed" }, (day) => (day.status === "UNDER_WAY" ? close(day) : outOfTurn(day)));
