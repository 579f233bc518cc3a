import type { CivilDate } from "../calendar/civil-date.js";

/** A department concerned (相关部门) and one of its people, each by the office's own identifier. */
export type Reviewer = { readonly id: string; readonly department: string };

export const REVIEW_VERDICTS = ["PASS", "RETURN"] as const;
export type ReviewVerdict = (typeof REVIEW_VERDICTS)[number];

/** What one department says of one candidate. A later one takes the place of an earlier one, and both stay to be read. */
export type ReviewOpinion = {
  readonly department: string;
  readonly reviewer: string;
  readonly verdict: ReviewVerdict;
  readonly reason?: string;
  readonly on: CivilDate;
};

/** Somebody who is too near to a candidate to judge (回避). */
export type Recusal = { readonly reviewer: string; readonly department: string; readonly reason: string; readonly on: CivilDate };

/** The joint review (联合审查) of one candidate: everything that was said, in the order in which it was said. */
export type JointReview = {
  readonly receipt: string;
  readonly departments: readonly string[];
  readonly opinions: readonly ReviewOpinion[];
  readonly recusals: readonly Recusal[];
};

export const beginReview = (receipt: string, departments: readonly string[]): JointReview => ({
  receipt,
  departments,
  opinions: [],
  recusals: [],
});

export const isRecused = ({ recusals }: JointReview, reviewer: string): boolean => recusals.some((one) => one.reviewer === reviewer);

/** The number of the opinion that counts for a department, from 1 in the order of the history: its last by nobody recused. 0 where it is silent. */
export const standingNumber = (review: JointReview, department: string): number =>
  review.opinions.findLastIndex((one) => one.department === department && !isRecused(review, one.reviewer)) + 1;

export const standingOpinion = (review: JointReview, department: string): ReviewOpinion | undefined =>
  review.opinions[standingNumber(review, department) - 1];
