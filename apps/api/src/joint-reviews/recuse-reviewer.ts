import { invalid, isNamed, recuseReviewer as recuse } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import { type OnCandidate, onCandidate } from "./on-candidate.js";

export type RecuseReviewerOf = OnCandidate & { readonly reviewer: string; readonly department: string; readonly reason: string };

/** Somebody who is too near to a candidate to judge (回避): reported by the reviewer, or found by the organiser. */
export const recuseReviewer =
  (world: World) =>
  (clerk: Clerk, { openDay, application, reviewer, department, reason }: RecuseReviewerOf) =>
    onCandidate(world, clerk, { openDay, application, event: "ReviewerRecused" }, (review, panel, time) => {
      const whom = { id: reviewer, department };
      const mayAsk = reviewer === clerk.staff || clerk.roles.includes("ORGANISER");
      if (!mayAsk || !isNamed(panel, whom)) return invalid({ field: "reviewer", code: "NOT_OFFERED" });
      return recuse(review, { reviewer: whom, reason }, time);
    });
