import { type ExtendCall, extendCall as extend } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import { type OnOpenDay, outOfTurn, takeAct } from "./take-act.js";

/** Keeps registration open longer, with a ground that is shown. */
export const extendCall =
  (world: World) =>
  (clerk: Clerk, { openDay, until, ground }: OnOpenDay & ExtendCall) =>
    takeAct(world, clerk, { openDay, event: "CallExtended", detail: { until, ground } }, (day, { today }) =>
      day.status === "RECRUITING" ? extend(day, { until, ground }, today) : outOfTurn(day),
    );
