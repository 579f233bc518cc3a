import { type Refusal, refuse } from "../regulation/refusal.js";
import { clauseOfStep, type Release, type ReleaseClauses, type ReleaseSubject, releaseSteps } from "./release.js";

/**
 * Why this text may not leave the office yet, or undefined where it may: every step that a clause demands was passed on
 * these very words. The first step that is missing names the clause.
 */
export function refuseUnreleased(
  subject: ReleaseSubject,
  textHash: string,
  release: Release | undefined,
  clauses: ReleaseClauses,
): Refusal | undefined {
  const holds = release !== undefined && release.status !== "RETURNED" && release.textHash === textHash;
  const passed = holds ? release.passed.map(({ step }) => step) : [];
  const missing = releaseSteps(subject, clauses).filter((step) => clauseOfStep(step, clauses)?.force === "MUST" && !passed.includes(step));
  const clause = missing[0] && clauseOfStep(missing[0], clauses);
  return clause && refuse("NOT_RELEASED", clause, { missing, textChanged: release !== undefined && release.textHash !== textHash });
}
