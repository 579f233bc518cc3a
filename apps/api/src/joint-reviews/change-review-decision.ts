import { changeReviewDecision as change, invalid, isNamed } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import type { DecideReviewOf } from "./decide-review.js";
import { onCandidate } from "./on-candidate.js";

/** A department changes its mind, with a reason, over the decision that it has read; both stay to be read. */
export const changeReviewDecision =
  (world: World) =>
  (clerk: Clerk, { openDay, application, replaces, verdict, reason }: DecideReviewOf & { readonly replaces: number }) =>
    onCandidate(world, clerk, { openDay, application, event: "ReviewDecisionChanged" }, (review, panel, time) => {
      const by = { id: clerk.staff, department: clerk.unit ?? "" };
      if (!isNamed(panel, by)) return invalid({ field: "reviewer", code: "NOT_OFFERED" });
      return change(review, { by, verdict, reason, replaces }, time);
    });
