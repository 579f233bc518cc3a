import { type Answer, holdsTicket, type Instant, invalid, isListSettled } from "@kaimen/domain";
import { type InvitedPerson, invitedTo } from "../invitations/invitations-list.query.js";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";

export type ExportDoorList = { readonly openDay: string; readonly purpose: string };

/** One line of a sheet of paper: in clear, since it is signed, read out or worn; no phone, which no sheet needs. */
export type DoorListPerson = Pick<InvitedPerson, "receiptNumber" | "category" | "villageOrUnit"> & {
  readonly name: string | null;
  readonly ticket: string | null;
};

/** What stands on every sheet as well: what for, by whom and when. */
export type ExportedDoorList = {
  readonly purpose: string;
  readonly exportedBy: string;
  readonly exportedAt: Instant;
  readonly people: readonly DoorListPerson[];
};

/** Everybody who said yes, in clear, for what is printed (签到表、名册、座位表、胸牌): it takes a purpose, and leaves a line. */
export const exportDoorList =
  ({ transact, now }: World) =>
  (clerk: Clerk, { openDay: id, purpose }: ExportDoorList): Promise<Answer<ExportedDoorList>> =>
    transact<Answer<ExportedDoorList>>(async (tx) => {
      if (!purpose.trim()) return invalid({ field: "purpose", code: "GROUND_NEEDED" });
      const { organisation, name: exportedBy } = clerk;
      const day = await tx.openDays.share(organisation, id);
      if (!isListSettled(day.status)) return { nowAt: day.status };

      const invited = await invitedTo(tx, { organisation, openDay: id, statuses: ["ACCEPTED"] });
      const ticketOf = ({ status, receiptNumber }: InvitedPerson) =>
        holdsTicket({ status }, day.status) ? tx.tickets.sign(organisation, id, receiptNumber) : null;
      const people = invited.map((one) => ({ ...lineOf(one), ticket: ticketOf(one) }));
      const detail = { purpose: purpose.trim(), people: people.length };
      await tx.journal.record("DoorListExported", clerk, { subject: { type: "OpenDay", id }, detail });
      return { purpose: purpose.trim(), exportedBy, exportedAt: now(), people };
    });

const lineOf = ({ receiptNumber, category, villageOrUnit, person }: InvitedPerson) => ({
  ...{ receiptNumber, category, villageOrUnit },
  name: person?.name ?? null,
});
