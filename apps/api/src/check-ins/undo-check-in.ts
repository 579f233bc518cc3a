import { type Answer, invalid, reasonFaults, takesCheckIns } from "@kaimen/domain";
import { type InvitedPerson, invitedPerson } from "../invitations/invitations-list.query.js";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";

export type UndoCheckIn = {
  readonly openDay: string;
  readonly receiptNumber: string;
  readonly stop?: string | null;
  readonly reason: string;
};

/** The wrong line was tapped: taken back while the day's figures are still being made, with a reason that stays. */
export const undoCheckIn =
  ({ transact }: World) =>
  (clerk: Clerk, { openDay, receiptNumber, stop, reason }: UndoCheckIn): Promise<Answer<InvitedPerson>> =>
    transact<Answer<InvitedPerson>>(async (tx) => {
      const faults = reasonFaults("reason", reason);
      if (faults.length > 0) return invalid(...faults);
      const day = await tx.openDays.hold(clerk.organisation, openDay);
      if (!takesCheckIns(day.status)) return { nowAt: day.status };
      const arrival = { receipt: receiptNumber, ...(stop && { stop }) };
      if (!(await tx.checkIns.remove(day, arrival))) return invalid({ field: "receiptNumber", code: "NOT_FOUND" });

      const detail = { receiptNumber, stop: stop ?? null, reason: reason.trim() };
      await tx.journal.record("CheckInUndone", clerk, { subject: { type: "OpenDay", id: openDay }, detail });
      return invitedPerson(tx, { organisation: clerk.organisation, openDay, receiptNumber });
    });
