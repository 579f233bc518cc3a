import { beginDay as begin } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import { type OnOpenDay, outOfTurn, takeAct } from "./take-act.js";

/** The doors open. */
export const beginDay =
  (world: World) =>
  (clerk: Clerk, { openDay }: OnOpenDay) =>
    takeAct(world, clerk, { openDay, event: "DayBegun" }, (day, { today }) =>
      day.status === "SETTLED" ? begin(day, today) : outOfTurn(day),
    );
