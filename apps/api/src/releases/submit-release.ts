import { type Answer, publishedTextFaults, submitRelease as submit, textFaults } from "@kaimen/domain";
import { sha256 } from "../platform/hash/sha256.js";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import type { ReleaseType, SubmitReleaseInput } from "./release.type.js";

/** Hands a text in for review. A changed text is handed in anew, and read anew; one that a colleague has handed in since is not written over. */
export const submitRelease =
  ({ transact, today, announcedPhones }: World) =>
  (clerk: Clerk, { subject, of, text, read }: SubmitReleaseInput): Promise<Answer<ReleaseType>> =>
    transact<Answer<ReleaseType>>(async ({ releases, regulations, journal }) => {
      const faults = [...textFaults("text", text), ...publishedTextFaults("text", text, announcedPhones)];
      if (faults.length > 0) return { faults };

      const clauses = await regulations.inForce(clerk.organisation, today());
      const release = submit({ subject, of, textHash: sha256(text), by: clerk.staff }, today(), clauses);
      if (!(await releases.submit(clerk.organisation, { text, release }, read))) return { nowAt: "TEXT_CHANGED" };
      await journal.record("ReleaseSubmitted", clerk, { subject: { type: "Release", id: of }, detail: { subject }, after: release });
      return { ...release, text };
    });
