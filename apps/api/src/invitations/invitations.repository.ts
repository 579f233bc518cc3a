import type { Invitation, OpenDay } from "@kaimen/domain";
import type { EntityManager } from "typeorm";
import { StaleWrite } from "../platform/database/stale-write.js";
import { InvitationRow } from "./invitation.row.js";

type Day = Pick<OpenDay, "organisation" | "id">;

/** An invitation and the version that it was read at. */
export type HeldInvitation = Invitation & { readonly version: number };

/** The invitations of every town. Whoever writes here holds the open day. */
export class Invitations {
  constructor(private readonly manager: EntityManager) {}

  async to({ organisation, id: openDay }: Day, receipt: string): Promise<HeldInvitation | null> {
    const row = await this.manager.findOneBy(InvitationRow, { organisation, openDay, receipt });
    return row && fromRow(row);
  }

  async all({ organisation, id: openDay }: Day): Promise<HeldInvitation[]> {
    const rows = await this.manager.find(InvitationRow, { where: { organisation, openDay }, order: { receipt: "ASC" } });
    return rows.map(fromRow);
  }

  async add({ organisation, id: openDay }: Day, ...invitations: readonly Invitation[]): Promise<void> {
    if (invitations.length === 0) return;
    await this.manager.insert(
      InvitationRow,
      invitations.map((invitation) => ({ organisation, openDay, version: 1, ...toRow(invitation) })),
    );
  }

  /** Compare and set: of two who read the same, the second is told to read again. */
  async replace({ organisation, id: openDay }: Day, was: HeldInvitation, is: Invitation): Promise<void> {
    const { receipt, version } = was;
    const next = { ...toRow(is), version: version + 1 };
    const { affected } = await this.manager.update(InvitationRow, { organisation, openDay, receipt, version }, next);
    if (affected !== 1) throw new StaleWrite("invitation", receipt);
  }
}

const toRow = ({ receipt, category, status, invitedOn, answeredOn, reason, promotion }: Invitation) => ({
  ...{ receipt, category, status, invitedOn },
  answeredOn: answeredOn ?? null,
  reason: reason ?? null,
  promotion: promotion ?? null,
});

const fromRow = ({ receipt, category, status, invitedOn, version, answeredOn, reason, promotion }: InvitationRow): HeldInvitation => ({
  ...{ receipt, category, status, invitedOn, version },
  ...(answeredOn && { answeredOn }),
  ...(reason && { reason }),
  ...(promotion && { promotion }),
});
