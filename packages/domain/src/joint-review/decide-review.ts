import type { CivilDate } from "../calendar/civil-date.js";
import { type Fault, type InvalidInput, invalid, type OutOfTurn } from "../regulation/answer.js";
import type { Clause } from "../regulation/clause.js";
import { type Refusal, refuse } from "../regulation/refusal.js";
import { isRecused, type JointReview, type Reviewer, type ReviewVerdict, standingOpinion } from "./joint-review.js";

export type DecideReview = { readonly by: Reviewer; readonly verdict: ReviewVerdict; readonly reason?: string };

/** `listSettled`: nothing can be decided any more. `clause` is the regulation's joint review, which demands impartial departments. */
export type ReviewTime = { readonly today: CivilDate; readonly listSettled: boolean; readonly clause?: Clause<unknown> };

/** Turning somebody away needs a reason, and so does any change of what was said. */
function reasonFault(review: JointReview, { by, verdict, reason }: DecideReview): Fault | undefined {
  if (reason?.trim()) return undefined;
  if (verdict === "RETURN") return { field: "reason", code: "REQUIRED" };
  return standingOpinion(review, by.department) ? { field: "reason", code: "GROUND_NEEDED" } : undefined;
}

/** A department decides, or visibly changes its mind, until the list is settled. */
export function decideReview(
  review: JointReview,
  decided: DecideReview,
  { today, listSettled, clause }: ReviewTime,
): JointReview | Refusal | OutOfTurn | InvalidInput {
  const { by, verdict, reason } = decided;
  if (listSettled) return { nowAt: "SETTLED" };
  if (!review.departments.includes(by.department)) return invalid({ field: "department", code: "NOT_OFFERED" });
  if (isRecused(review, by.id)) return clause ? refuse("RECUSED", clause, { reviewer: by.id }) : { nowAt: "RECUSED" };
  const fault = reasonFault(review, decided);
  if (fault) return invalid(fault);

  const said = { department: by.department, reviewer: by.id, verdict, on: today, ...(reason?.trim() ? { reason: reason.trim() } : {}) };
  return { ...review, opinions: [...review.opinions, said] };
}
