import { type Answer, type RecordPublishedCopy as Given, isFact, recordPublishedCopy as judge, type PublishedCopy } from "@kaimen/domain";
import { newId } from "../platform/ids/new-id.js";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import { copyById } from "./published-copies.query.js";
import type { AdminPublishedCopy } from "./published-copy.type.js";

export type RecordPublishedCopy = Given & { readonly openDay: string };

/** Writes down where else the announcement was published (登记发布件, 第五条). */
export const recordPublishedCopy =
  ({ transact, now }: World) =>
  (clerk: Clerk, { openDay, ...given }: RecordPublishedCopy): Promise<Answer<AdminPublishedCopy>> =>
    transact<Answer<AdminPublishedCopy>>(async ({ manager, openDays, publishedCopies, journal }) => {
      const { organisation, staff } = clerk;
      const day = await openDays.hold(organisation, openDay);
      const at = now();
      const answer = judge(day, given, at);
      if (!isFact<PublishedCopy>(answer)) return answer;

      const id = newId("PublishedCopy", Date.parse(at));
      await publishedCopies.add({ id, organisation, openDay, recordedBy: staff, recordedAt: at, copy: answer });
      const { channel, address: link = null, place = null, publishedAt } = answer;
      await journal.record("CopyRecorded", clerk, {
        subject: { type: "PublishedCopy", id },
        detail: { openDay, channel, link, place, publishedAt },
      });
      return copyById(manager, organisation, id);
    });
