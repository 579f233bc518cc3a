import { type ApproveOpenDay, approveOpenDay as approve } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import { type OnOpenDay, outOfTurn, takeAct } from "./take-act.js";

/** Fixes the regulation that governs the day from here on. */
export const approveOpenDay =
  (world: World) =>
  (clerk: Clerk, { openDay, grounds }: OnOpenDay & ApproveOpenDay) =>
    takeAct(world, clerk, { openDay, event: "OpenDayApproved" }, (day, circumstances) =>
      day.status === "PLANNED" ? approve(day, { grounds }, circumstances) : outOfTurn(day),
    );
