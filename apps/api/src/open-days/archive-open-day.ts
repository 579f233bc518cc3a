import { archiveOpenDay as archive } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import { type OnOpenDay, outOfTurn, takeAct } from "./take-act.js";

/** 第八条: nothing is put away before every opinion is answered. */
export const archiveOpenDay =
  (world: World) =>
  (clerk: Clerk, { openDay }: OnOpenDay) =>
    takeAct(world, clerk, { openDay, event: "OpenDayArchived" }, async (day, circumstances, { opinions }) =>
      day.status === "SUMMARISED" ? archive(day, await opinions.unanswered(clerk.organisation, openDay), circumstances) : outOfTurn(day),
    );
