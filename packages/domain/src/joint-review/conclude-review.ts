import type { Clause } from "../regulation/clause.js";
import { type Refusal, refuse } from "../regulation/refusal.js";
import type { ReviewTerms } from "../regulation/terms.js";
import type { JointReview, ReviewOpinion } from "./joint-review.js";
import { verdictOf } from "./verdict.js";

export type ConcludedReview = {
  readonly passed: readonly string[];
  readonly returned: readonly { readonly receipt: string; readonly by: readonly ReviewOpinion[] }[];
};

const pending = (reviews: readonly JointReview[]) => reviews.filter((review) => verdictOf(review).verdict === "PENDING");

/** 第五条: the candidates are reviewed jointly. Not concluded while a department is silent about anybody, or too few departments were asked. */
export function concludeReview(reviews: readonly JointReview[], clause?: Clause<ReviewTerms>): ConcludedReview | Refusal {
  const thin = reviews.filter(({ departments }) => clause && departments.length < clause.content.leastDepartments);
  if (clause && thin.length > 0)
    return refuse("TOO_FEW_DEPARTMENTS", clause, {
      least: clause.content.leastDepartments,
      candidates: thin.map(({ receipt }) => receipt),
    });

  const missing = pending(reviews);
  if (clause && missing.length > 0) return refuse("DECISIONS_MISSING", clause, { candidates: missing.map(({ receipt }) => receipt) });

  const verdicts = reviews.map((review) => ({ receipt: review.receipt, ...verdictOf(review) }));
  return {
    passed: verdicts.filter(({ verdict }) => verdict === "PASSED").map(({ receipt }) => receipt),
    returned: verdicts.flatMap((one) => (one.verdict === "RETURNED" ? [{ receipt: one.receipt, by: one.by }] : [])),
  };
}
