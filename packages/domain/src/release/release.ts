import type { CivilDate } from "../calendar/civil-date.js";
import type { Clause } from "../regulation/clause.js";
import type { Regulation } from "../regulation/regulation.js";

/** What leaves the office. Published in the GraphQL contract. */
export const RELEASE_SUBJECTS = ["ANNOUNCEMENT", "NOTICE", "OPINION", "SUMMARY"] as const;
export type ReleaseSubject = (typeof RELEASE_SUBJECTS)[number];

/** A summary is read three times: by who drafts it, by the office, by the leader (三审). Everything else once; and all for secrets. */
export const RELEASE_STEPS = ["RELEASE_REVIEW", "OFFICE_REVIEW", "LEADER_REVIEW", "SECRECY_REVIEW"] as const;
export type ReleaseStep = (typeof RELEASE_STEPS)[number];

/** `ground` where a person read twice, which a clause only forbids 一般. */
export type PassedStep = { readonly step: ReleaseStep; readonly by: string; readonly on: CivilDate; readonly ground?: string };

type Submitted = {
  readonly subject: ReleaseSubject;
  readonly of: string;
  /** Of the very text that was read: another text is another release. */
  readonly textHash: string;
  readonly submittedBy: string;
  readonly submittedOn: CivilDate;
  readonly steps: readonly ReleaseStep[];
  readonly passed: readonly PassedStep[];
};

/** Each status carries the facts that hold in it. A change of text needs no status: the hash no longer fits. */
export type ReleaseInReview = Submitted & { readonly status: "IN_REVIEW" };
export type ClearedRelease = Submitted & { readonly status: "CLEARED" };
export type ReturnedRelease = Submitted & {
  readonly status: "RETURNED";
  readonly returnedBy: string;
  readonly returnedOn: CivilDate;
  readonly reason: string;
};
export type Release = ReleaseInReview | ClearedRelease | ReturnedRelease;
export const RELEASE_STATUSES = ["IN_REVIEW", "CLEARED", "RETURNED"] as const satisfies readonly Release["status"][];

export type ReleaseClauses = Pick<Regulation, "releaseReview" | "secrecyReview">;

/** The steps that this regulation asks of this subject; a town that asks for none has none. */
export function releaseSteps(subject: ReleaseSubject, { releaseReview, secrecyReview }: ReleaseClauses): ReleaseStep[] {
  const review: ReleaseStep[] = subject === "SUMMARY" ? ["OFFICE_REVIEW", "LEADER_REVIEW"] : ["RELEASE_REVIEW"];
  return [...(releaseReview ? review : []), ...(secrecyReview ? (["SECRECY_REVIEW"] as const) : [])];
}

export const nextReleaseStep = ({ steps, passed }: Release): ReleaseStep | undefined => steps[passed.length];

/** The clause that asks for a step, which is what a refusal at that step cites. */
export const clauseOfStep = (step: ReleaseStep, { releaseReview, secrecyReview }: ReleaseClauses): Clause<true> | undefined =>
  step === "SECRECY_REVIEW" ? secrecyReview : releaseReview;
