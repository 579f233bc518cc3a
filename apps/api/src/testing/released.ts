import { type ReleaseStep, type ReleaseSubject } from "@kaimen/domain";
import { PASS_RELEASE, SUBMIT_RELEASE } from "./open-day-acts.js";
import type { Town } from "./town.js";

const STEPS: Record<ReleaseSubject, readonly ReleaseStep[]> = {
  ANNOUNCEMENT: ["RELEASE_REVIEW", "SECRECY_REVIEW"],
  NOTICE: ["RELEASE_REVIEW", "SECRECY_REVIEW"],
  OPINION: ["RELEASE_REVIEW", "SECRECY_REVIEW"],
  SUMMARY: ["OFFICE_REVIEW", "LEADER_REVIEW", "SECRECY_REVIEW"],
};

/** A text handed in by the organiser and read by as many different people as it needs. */
export async function released(town: Town, subject: ReleaseSubject, of: string, text: string): Promise<void> {
  const { submitRelease } = await town.asOrganiser(SUBMIT_RELEASE, { input: { subject, of, text } });
  for (const step of STEPS[subject]) {
    const reader = town.asNamed(`reader-${step.toLowerCase()}`, "APPROVER");
    const { passRelease } = await reader(PASS_RELEASE, { input: { subject, of, step, textHash: submitRelease.textHash } });
    if (passRelease.__typename !== "Release") throw new Error(JSON.stringify(passRelease));
  }
}
