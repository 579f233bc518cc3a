import { type Answer, type CivilDate, invalid, reasonFaults } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import type { LocalDayRecord } from "./local-day.type.js";

/** The day is like the nation's again, with a ground; what was counted by it stays done. */
export const liftLocalDay =
  ({ transact }: World) =>
  (clerk: Clerk, { date, ground }: { readonly date: CivilDate; readonly ground: string }): Promise<Answer<LocalDayRecord>> =>
    transact<Answer<LocalDayRecord>>(async ({ localDays, journal }) => {
      const faults = reasonFaults("ground", ground);
      if (faults.length > 0) return invalid(...faults);
      const { name, working, confirmedBy } = await localDays.hold(clerk.organisation, date);
      await localDays.lift(clerk.organisation, date);
      const day = { date, name, working };
      await journal.record("LocalDayLifted", clerk, {
        subject: { type: "LocalDay", id: date },
        detail: { ground: ground.trim() },
        before: day,
      });
      return { ...day, confirmed: confirmedBy !== null };
    });
