import type { CivilDate } from "../calendar/civil-date.js";
import { type ClearedRelease, type ReleaseClauses, type ReleaseInReview, type ReleaseSubject, releaseSteps } from "./release.js";

export type SubmitRelease = { readonly subject: ReleaseSubject; readonly of: string; readonly textHash: string; readonly by: string };

/** Hands a text in for review (送审). After a return, or a change of a word, it is handed in anew and read anew. */
export function submitRelease(
  { subject, of, textHash, by }: SubmitRelease,
  today: CivilDate,
  clauses: ReleaseClauses,
): ReleaseInReview | ClearedRelease {
  const steps = releaseSteps(subject, clauses);
  const submitted = { subject, of, textHash, submittedBy: by, submittedOn: today, steps, passed: [] };
  return { ...submitted, status: steps.length > 0 ? "IN_REVIEW" : "CLEARED" };
}
