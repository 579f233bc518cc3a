import type { JointReview } from "./joint-review.js";
import { verdictOf } from "./verdict.js";

/**
 * What one department sees of a review: its own words and recusals, and its own verdict as the whole. Departments judge apart from each
 * other, so that the second does not copy the first; only who runs the review sees all of it.
 */
export const asSeenBy = (review: JointReview, department: string): JointReview => ({
  receipt: review.receipt,
  departments: review.departments.filter((one) => one === department),
  opinions: review.opinions.filter((one) => one.department === department),
  recusals: review.recusals.filter((one) => one.department === department),
});

/** What each department says by itself, where it has spoken. */
export const verdictsByDepartment = (review: JointReview): Record<string, "PASSED" | "RETURNED"> =>
  Object.fromEntries(
    review.departments.flatMap((department) => {
      const { verdict } = verdictOf(asSeenBy(review, department));
      return verdict === "PENDING" ? [] : [[department, verdict]];
    }),
  );
