import { isRecused, type JointReview, type Reviewer, type ReviewOpinion, standingOpinion } from "./joint-review.js";

/** A department that has not decided; `blocked` where all its reviewers are recused, so that somebody must be named first. */
export type Awaited = { readonly department: string; readonly blocked: boolean };

/** What is missing, and from whom. */
export const awaited = (review: JointReview, reviewers: readonly Reviewer[]): Awaited[] =>
  review.departments
    .filter((department) => !standingOpinion(review, department))
    .map((department) => ({
      department,
      blocked: !reviewers.some((one) => one.department === department && !isRecused(review, one.id)),
    }));

export type JointVerdict =
  | { readonly verdict: "PENDING" }
  | { readonly verdict: "PASSED" }
  | { readonly verdict: "RETURNED"; readonly by: readonly ReviewOpinion[] };

/** PASSED when every department concerned passed. One that returns is enough to return, once all have spoken. */
export function verdictOf(review: JointReview): JointVerdict {
  const opinions = review.departments.flatMap((department) => standingOpinion(review, department) ?? []);
  if (opinions.length < review.departments.length) return { verdict: "PENDING" };
  const by = opinions.filter(({ verdict }) => verdict === "RETURN");
  return by.length > 0 ? { verdict: "RETURNED", by } : { verdict: "PASSED" };
}
