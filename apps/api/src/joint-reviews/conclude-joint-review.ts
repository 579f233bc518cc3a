import { type ConcludedReview, concludeReview, isFact, toSelecting } from "@kaimen/domain";
import { type OnOpenDay, outOfTurn, takeAct } from "../open-days/take-act.js";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";

/** Refused while a department is silent about anybody; then everybody has passed or was returned, and the list can be drawn up. */
export const concludeJointReview =
  (world: World) =>
  (clerk: Clerk, { openDay }: OnOpenDay) =>
    takeAct(world, clerk, { openDay, event: "JointReviewConcluded" }, async (day, { today, regulation }, { jointReviews }) => {
      const of = { organisation: clerk.organisation, openDay };
      if (day.status !== "REVIEWING") return outOfTurn(day);
      const panel = await jointReviews.panel(of);
      if (!panel) return { nowAt: "UNOPENED" };
      const reviews = await jointReviews.all(of, await jointReviews.candidates(of, ["SUBMITTED"]), panel);
      const concluded = concludeReview(reviews, regulation.jointReview);
      if (!isFact<ConcludedReview>(concluded)) return concluded;

      const returned = concluded.returned.map(({ receipt }) => receipt);
      await jointReviews.mark(of, concluded.passed, ["SUBMITTED"], "PASSED");
      await jointReviews.mark(of, returned, ["SUBMITTED"], "RETURNED");
      await jointReviews.conclude(of, today);
      return toSelecting(day);
    });
