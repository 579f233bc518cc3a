import { type Answer, isFact, passRelease as pass } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import type { PassReleaseInput, ReleaseType } from "./release.type.js";

/** One reader lets the text through; each step is another person's. */
export const passRelease =
  ({ transact, today }: World) =>
  (clerk: Clerk, { subject, of, ...given }: PassReleaseInput): Promise<Answer<ReleaseType>> =>
    transact<Answer<ReleaseType>>(async ({ releases, regulations, journal }) => {
      const { text, release } = await releases.hold(clerk.organisation, subject, of);
      if (release.status !== "IN_REVIEW") return { nowAt: release.status };

      const clauses = await regulations.inForce(clerk.organisation, today());
      const answer = pass(release, { ...given, by: clerk.staff, on: today() }, clauses);
      if (!isFact(answer)) return answer;

      await releases.replace(clerk.organisation, answer);
      await journal.record("ReleasePassed", clerk, {
        subject: { type: "Release", id: of },
        detail: { subject, step: given.step },
        before: release,
        after: answer,
      });
      return { ...answer, text };
    });
