import type { CivilDate } from "../calendar/civil-date.js";
import { type InvalidInput, invalid, type OutOfTurn } from "../regulation/answer.js";
import { nextReleaseStep, type ReleaseInReview, type ReleaseStep, type ReturnedRelease } from "./release.js";

export type ReturnRelease = { readonly step: ReleaseStep; readonly by: string; readonly on: CivilDate; readonly reason: string };

/** One reader does not let the text through, and says why (审查退回). What others passed before is void with it. */
export function returnRelease(
  release: ReleaseInReview,
  { step, by, on, reason }: ReturnRelease,
): ReturnedRelease | OutOfTurn | InvalidInput {
  const due = nextReleaseStep(release);
  if (step !== due) return { nowAt: due ?? "CLEARED" };
  if (!reason.trim()) return invalid({ field: "reason", code: "REQUIRED" });
  return { ...release, status: "RETURNED", returnedBy: by, returnedOn: on, reason };
}
