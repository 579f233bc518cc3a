import { type Answer, type LocalDay, textFaults } from "@kaimen/domain";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import type { LocalDayRecord } from "./local-day.type.js";

/** A day on which this place differs (本地上班, 本地休息). It counts for nothing until a second person has confirmed it. */
export const enterLocalDay =
  ({ transact }: World) =>
  (clerk: Clerk, { date, name, working }: LocalDay): Promise<Answer<LocalDayRecord>> =>
    transact<Answer<LocalDayRecord>>(async ({ localDays, journal }) => {
      const faults = textFaults("name", name, 100);
      if (faults.length > 0) return { faults };
      const day = { date, name: name.trim(), working };
      if (!(await localDays.enter(clerk.organisation, day, clerk.staff))) return { nowAt: "CONFIRMED" };
      await journal.record("LocalDayEntered", clerk, { subject: { type: "LocalDay", id: date }, after: day });
      return { ...day, confirmed: false };
    });
