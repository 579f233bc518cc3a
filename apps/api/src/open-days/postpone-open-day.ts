import { type BeforeTheDay, isBeforeTheDay, isFact, type PostponeOpenDay, postponeOpenDay as postpone } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import { type OnOpenDay, outOfTurn, takeAct } from "./take-act.js";
import { tellApplicants } from "./tell-applicants.js";

/** Moves the day, keeps its stage, and reckons its deadlines anew; whoever has applied is told. */
export const postponeOpenDay =
  (world: World) =>
  (clerk: Clerk, { openDay, to, ground }: OnOpenDay & PostponeOpenDay) =>
    takeAct(world, clerk, { openDay, event: "OpenDayPostponed", detail: { to, ground } }, async (day, circumstances, tx) => {
      if (!isBeforeTheDay(day)) return outOfTurn(day);
      const answer = postpone(day, { to, ground }, circumstances);
      if (isFact<BeforeTheDay>(answer)) await tellApplicants(tx, day, "open-day-postponed", { day: to });
      return answer;
    });
