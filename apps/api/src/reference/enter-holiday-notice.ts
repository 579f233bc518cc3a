import { type Answer, type HolidayNotice, textFaults } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import type { HolidayNoticeRecord } from "./holiday-notice.type.js";

/** Typed in from the paper. It counts for nothing until a second person has confirmed it. */
export const enterHolidayNotice =
  ({ transact }: World) =>
  (clerk: Clerk, notice: HolidayNotice): Promise<Answer<HolidayNoticeRecord>> =>
    transact<Answer<HolidayNoticeRecord>>(async ({ holidayNotices, journal }) => {
      const faults = [...textFaults("title", notice.title, 200), ...textFaults("number", notice.number, 100)];
      if (notice.days.length === 0) faults.push({ field: "days", code: "REQUIRED" });
      if (faults.length > 0) return { faults };

      const entered = await holidayNotices.enter(notice, clerk.staff, clerk.organisation);
      if (!entered) return { nowAt: "CONFIRMED" };
      await journal.record("HolidayNoticeEntered", clerk, { subject: { type: "HolidayNotice", id: String(notice.year) }, after: notice });
      return { ...notice, confirmed: false };
    });
