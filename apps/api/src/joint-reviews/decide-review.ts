import { decideReview as decide, invalid, isNamed, type ReviewVerdict } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import { type OnCandidate, onCandidate } from "./on-candidate.js";

export type DecideReviewOf = OnCandidate & { readonly verdict: ReviewVerdict; readonly reason?: string };

/** A department says yes or no, once; who comes second reads what a colleague said. */
export const decideReview =
  (world: World) =>
  (clerk: Clerk, { openDay, application, verdict, reason }: DecideReviewOf) =>
    onCandidate(world, clerk, { openDay, application, event: "ReviewDecided" }, (review, panel, time) => {
      const by = { id: clerk.staff, department: clerk.unit ?? "" };
      if (!isNamed(panel, by)) return invalid({ field: "reviewer", code: "NOT_OFFERED" });
      return decide(review, { by, verdict, reason }, time);
    });
