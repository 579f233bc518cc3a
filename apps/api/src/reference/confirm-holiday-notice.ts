import { type Answer, confirmNotice, isRefusal } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import type { HolidayNoticeRecord } from "./holiday-notice.type.js";

/** From here on the notice moves the deadlines of every open day that is not over. */
export const confirmHolidayNotice =
  ({ transact, today }: World) =>
  (clerk: Clerk, year: number): Promise<Answer<HolidayNoticeRecord>> =>
    transact<Answer<HolidayNoticeRecord>>(async ({ holidayNotices, regulations, journal }) => {
      const { notice, enteredBy, confirmedBy } = await holidayNotices.hold(year);
      if (confirmedBy) return { nowAt: "CONFIRMED" };

      const answer = confirmNotice({ enteredBy }, clerk.staff, await regulations.inForce(clerk.organisation, today()));
      if (isRefusal(answer)) return answer;

      await holidayNotices.confirm(year, answer.confirmedBy);
      await journal.record("HolidayNoticeConfirmed", clerk, { subject: { type: "HolidayNotice", id: String(year) }, after: notice });
      return { ...notice, confirmed: true };
    });
