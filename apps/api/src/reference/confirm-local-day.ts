import { type Answer, type CivilDate, confirmNotice, isRefusal } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import type { LocalDayRecord } from "./local-day.type.js";

/** From here on the day moves this town's deadlines. */
export const confirmLocalDay =
  ({ transact, today }: World) =>
  (clerk: Clerk, date: CivilDate): Promise<Answer<LocalDayRecord>> =>
    transact<Answer<LocalDayRecord>>(async ({ localDays, regulations, journal }) => {
      const { name, working, enteredBy, confirmedBy } = await localDays.hold(clerk.organisation, date);
      if (confirmedBy) return { nowAt: "CONFIRMED" };
      const answer = confirmNotice({ enteredBy }, clerk.staff, await regulations.inForce(clerk.organisation, today()));
      if (isRefusal(answer)) return answer;

      await localDays.confirm(clerk.organisation, date, answer.confirmedBy);
      const day = { date, name, working };
      await journal.record("LocalDayConfirmed", clerk, { subject: { type: "LocalDay", id: date }, after: day });
      return { ...day, confirmed: true };
    });
