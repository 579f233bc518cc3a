import { isBeforeTheDay, type PostponeOpenDay, postponeOpenDay as postpone } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import { type OnOpenDay, outOfTurn, takeAct } from "./take-act.js";

/** Moves the day, keeps its stage, and reckons its deadlines anew. */
export const postponeOpenDay =
  (world: World) =>
  (clerk: Clerk, { openDay, to, ground }: OnOpenDay & PostponeOpenDay) =>
    takeAct(world, clerk, { openDay, event: "OpenDayPostponed", detail: { to, ground } }, (day, circumstances) =>
      isBeforeTheDay(day) ? postpone(day, { to, ground }, circumstances) : outOfTurn(day),
    );
