import type { CivilDate } from "../calendar/civil-date.js";
import { type InvalidInput, invalid, type OutOfTurn } from "../regulation/answer.js";
import type { Clause } from "../regulation/clause.js";
import { type Refusal, refuse } from "../regulation/refusal.js";
import {
  type ClearedRelease,
  clauseOfStep,
  nextReleaseStep,
  type ReleaseClauses,
  type ReleaseInReview,
  type ReleaseStep,
} from "./release.js";

export type PassRelease = {
  readonly step: ReleaseStep;
  /** Of the text that was read, so that nobody passes words that were changed under their eyes. */
  readonly textHash: string;
  readonly by: string;
  readonly on: CivilDate;
  readonly ground?: string;
};

/** One reader lets the text through (审查通过). Each step is taken by somebody who neither wrote it nor read it before. */
export function passRelease(
  release: ReleaseInReview,
  given: PassRelease,
  clauses: ReleaseClauses,
): ReleaseInReview | ClearedRelease | Refusal | OutOfTurn | InvalidInput {
  const { step, textHash, by, on, ground } = given;
  const due = nextReleaseStep(release);
  if (step !== due) return { nowAt: due ?? "CLEARED" };
  if (textHash !== release.textHash) return { nowAt: "TEXT_CHANGED" };

  const clause = clauseOfStep(step, clauses);
  const again = clause !== undefined && haveRead(release).includes(by);
  const objection = again && sameHand(clause, given);
  if (objection) return objection;

  const passed = [...release.passed, { step, by, on, ...(again && ground && { ground }) }];
  return { ...release, passed, status: passed.length === release.steps.length ? "CLEARED" : "IN_REVIEW" };
}

const haveRead = ({ submittedBy, passed }: ReleaseInReview) => [submittedBy, ...passed.map(({ by }) => by)];

function sameHand(clause: Clause<true>, { step, by, ground }: PassRelease): Refusal | InvalidInput | undefined {
  if (clause.force === "MUST") return refuse("SAME_PERSON", clause, { step, by });
  return ground?.trim() ? undefined : invalid({ field: "ground", code: "GROUND_NEEDED", basis: clause.basis });
}
