import { type InvalidInput, invalid, type OutOfTurn } from "../regulation/answer.js";
import type { ReviewTime } from "./decide-review.js";
import { isRecused, type JointReview, type Reviewer } from "./joint-review.js";

export type RecuseReviewer = { readonly reviewer: Reviewer; readonly reason: string };

/** From then on a colleague decides for the department, and what the recused reviewer said no longer counts, though it stays to be read. */
export function recuseReviewer(
  review: JointReview,
  { reviewer, reason }: RecuseReviewer,
  { today, listSettled }: ReviewTime,
): JointReview | OutOfTurn | InvalidInput {
  if (listSettled) return { nowAt: "SETTLED" };
  if (isRecused(review, reviewer.id)) return { nowAt: "RECUSED" };
  if (!review.departments.includes(reviewer.department)) return invalid({ field: "department", code: "NOT_OFFERED" });
  if (!reason.trim()) return invalid({ field: "reason", code: "REQUIRED" });
  const recusal = { reviewer: reviewer.id, department: reviewer.department, reason: reason.trim(), on: today };
  return { ...review, recusals: [...review.recusals, recusal] };
}
