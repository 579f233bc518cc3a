import { type Answer, appointReviewer as appoint, isFact, type Panel } from "@kaimen/domain";
import type { AdminOpenDay } from "../open-days/open-day.type.js";
import { openDayById } from "../open-days/open-day-view.query.js";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";

export type AppointReviewer = { readonly openDay: string; readonly department: string; readonly reviewer: string };

/** One reviewer more for a department, such as in the place of one who is recused. */
export const appointReviewer =
  ({ transact }: World) =>
  (clerk: Clerk, { openDay, department, reviewer }: AppointReviewer): Promise<Answer<AdminOpenDay>> =>
    transact<Answer<AdminOpenDay>>(async ({ openDays, jointReviews, journal, manager }) => {
      const of = { organisation: clerk.organisation, openDay };
      const day = await openDays.hold(clerk.organisation, openDay);
      const panel = await jointReviews.panel(of);
      if (day.status !== "REVIEWING" || !panel) return { nowAt: panel ? day.status : "UNOPENED" };
      const more = appoint(panel, { id: reviewer, department });
      if (!isFact<Panel>(more)) return more;

      await jointReviews.appoint(of, more);
      await journal.record("ReviewerAppointed", clerk, { subject: { type: "OpenDay", id: openDay }, detail: { department, reviewer } });
      return openDayById(manager, clerk.organisation, openDay);
    });
