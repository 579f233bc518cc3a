import { type Answer, isFact, withdrawPublishedCopy as judge, type PublishedCopy } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import { copyById } from "./published-copies.query.js";
import type { AdminPublishedCopy } from "./published-copy.type.js";

export type WithdrawPublishedCopy = { readonly publishedCopy: string; readonly ground: string };

/** Takes a wrong line back (撤销发布登记). It stays to be read in the office, with its ground. */
export const withdrawPublishedCopy =
  ({ transact, now }: World) =>
  (clerk: Clerk, { publishedCopy: id, ground }: WithdrawPublishedCopy): Promise<Answer<AdminPublishedCopy>> =>
    transact<Answer<AdminPublishedCopy>>(async ({ manager, publishedCopies, journal }) => {
      const kept = await publishedCopies.hold(clerk.organisation, id);
      const answer = judge(kept.copy, { by: clerk.staff, at: now(), ground });
      if (!isFact<PublishedCopy>(answer)) return answer;

      await publishedCopies.replace(kept, answer);
      await journal.record("CopyWithdrawn", clerk, {
        subject: { type: "PublishedCopy", id },
        detail: { openDay: kept.openDay, ground: ground.trim() },
        before: kept.copy,
        after: answer,
      });
      return copyById(manager, clerk.organisation, id);
    });
