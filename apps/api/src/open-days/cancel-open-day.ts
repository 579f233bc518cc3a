import { type Cancelled, cancelOpenDay as cancel, isBeforeTheDay, isFact } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import { type OnOpenDay, outOfTurn, takeAct } from "./take-act.js";
import { tellApplicants } from "./tell-applicants.js";

/** Calls the day off, with a ground that everybody may read who was called; whoever has applied is told. */
export const cancelOpenDay =
  (world: World) =>
  (clerk: Clerk, { openDay, ground }: OnOpenDay & { readonly ground: string }) =>
    takeAct(world, clerk, { openDay, event: "OpenDayCancelled", detail: { ground } }, async (day, { today }, tx) => {
      if (!isBeforeTheDay(day)) return outOfTurn(day);
      const answer = cancel(day, { ground }, today);
      if (isFact<Cancelled>(answer)) await tellApplicants(tx, day, "open-day-cancelled", { day: day.date });
      return answer;
    });
