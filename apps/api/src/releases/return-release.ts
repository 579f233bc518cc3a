import { type Answer, isFact, returnRelease as sendBack } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import type { ReleaseType, ReturnReleaseInput } from "./release.type.js";

/** One reader does not let the text through, and says why. */
export const returnRelease =
  ({ transact, today }: World) =>
  (clerk: Clerk, { subject, of, step, reason }: ReturnReleaseInput): Promise<Answer<ReleaseType>> =>
    transact<Answer<ReleaseType>>(async ({ releases, journal }) => {
      const { text, release } = await releases.hold(clerk.organisation, subject, of);
      if (release.status !== "IN_REVIEW") return { nowAt: release.status };

      const answer = sendBack(release, { step, reason, by: clerk.staff, on: today() });
      if (!isFact(answer)) return answer;

      await releases.replace(clerk.organisation, answer);
      await journal.record("ReleaseReturned", clerk, { subject: { type: "Release", id: of }, detail: { subject, step, reason } });
      return { ...answer, text };
    });
