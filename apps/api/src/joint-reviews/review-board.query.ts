import {
  type Awaited,
  awaited,
  type JointReview,
  type Panel,
  type Recusal,
  type ReviewOpinion,
  standingNumber,
  verdictOf,
} from "@kaimen/domain";

export type NumberedOpinion = ReviewOpinion & { readonly number: number; readonly stands: boolean };

/** One row of the review board: the number, not the name; what was said, and what is missing from whom. */
export type ReviewedCandidate = {
  readonly application: string;
  readonly receiptNumber: string;
  readonly category: string;
  readonly verdict: "PENDING" | "PASSED" | "RETURNED";
  readonly awaited: readonly Awaited[];
  readonly opinions: readonly NumberedOpinion[];
  readonly recusals: readonly Recusal[];
};

type Known = { readonly application: string; readonly receipt: string; readonly category: string; readonly review: JointReview };

export const reviewedCandidate = ({ application, receipt, category, review }: Known, { reviewers }: Panel): ReviewedCandidate => ({
  application,
  receiptNumber: receipt,
  category,
  verdict: verdictOf(review).verdict,
  awaited: awaited(review, reviewers),
  opinions: review.opinions.map((one, at) => ({ ...one, number: at + 1, stands: standingNumber(review, one.department) === at + 1 })),
  recusals: review.recusals,
});
