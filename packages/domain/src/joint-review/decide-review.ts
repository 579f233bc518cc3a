import type { CivilDate } from "../calendar/civil-date.js";
import { type Fault, type InvalidInput, invalid, type OutOfTurn } from "../regulation/answer.js";
import type { Clause } from "../regulation/clause.js";
import { type Refusal, refuse } from "../regulation/refusal.js";
import { isRecused, type JointReview, type Reviewer, type ReviewVerdict, standingNumber } from "./joint-review.js";

export type DecideReview = { readonly by: Reviewer; readonly verdict: ReviewVerdict; readonly reason?: string };

/** `replaces`: the number of the decision that the reviewer has read, and now takes back. */
export type ChangeReviewDecision = DecideReview & { readonly replaces: number };

/** `listSettled`: nothing can be decided any more. `clause` is the regulation's joint review, which demands impartial departments. */
export type ReviewTime = { readonly today: CivilDate; readonly listSettled: boolean; readonly clause?: Clause<unknown> };

type Said = JointReview | Refusal | OutOfTurn | InvalidInput;

/** Who may say nothing, or nothing any more. */
function barred(review: JointReview, { by }: DecideReview, { listSettled, clause }: ReviewTime): Exclude<Said, JointReview> | undefined {
  if (listSettled) return { nowAt: "SETTLED" };
  if (!review.departments.includes(by.department)) return invalid({ field: "department", code: "NOT_OFFERED" });
  if (!isRecused(review, by.id)) return undefined;
  return clause ? refuse("RECUSED", clause, { reviewer: by.id }) : { nowAt: "RECUSED" };
}

function say(review: JointReview, { by, verdict, reason }: DecideReview, missing: Fault["code"] | undefined, on: CivilDate): Said {
  const why = reason?.trim();
  if (!why && missing) return invalid({ field: "reason", code: missing });
  const said = { department: by.department, reviewer: by.id, verdict, on, ...(why ? { reason: why } : {}) };
  return { ...review, opinions: [...review.opinions, said] };
}

/** A department decides once; turning somebody away needs a reason. A colleague who comes second reads what was said, and may change it. */
export function decideReview(review: JointReview, decided: DecideReview, time: ReviewTime): Said {
  const bar = barred(review, decided, time);
  if (bar) return bar;
  if (standingNumber(review, decided.by.department) > 0) return { nowAt: "DECIDED" };
  return say(review, decided, decided.verdict === "RETURN" ? "REQUIRED" : undefined, time.today);
}

/** A department changes its mind until the list is settled: with a reason, over the decision that it has read, and both stay to be read. */
export function changeReviewDecision(review: JointReview, changed: ChangeReviewDecision, time: ReviewTime): Said {
  const bar = barred(review, changed, time);
  if (bar) return bar;
  const standing = standingNumber(review, changed.by.department);
  if (standing === 0) return { nowAt: "PENDING" };
  if (standing !== changed.replaces) return { nowAt: "CHANGED" };
  return say(review, changed, changed.verdict === "RETURN" ? "REQUIRED" : "GROUND_NEEDED", time.today);
}
