import { cancelOpenDay as cancel, isBeforeTheDay } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import { type OnOpenDay, outOfTurn, takeAct } from "./take-act.js";

/** Calls the day off, with a ground that everybody may read who was called. */
export const cancelOpenDay =
  (world: World) =>
  (clerk: Clerk, { openDay, ground }: OnOpenDay & { readonly ground: string }) =>
    takeAct(world, clerk, { openDay, event: "OpenDayCancelled", detail: { ground } }, (day, { today }) =>
      isBeforeTheDay(day) ? cancel(day, { ground }, today) : outOfTurn(day),
    );
