import { answerBy, type CivilDate, holdsTicket, type InvitationStatus, type MayBeSaid, mayBeSaid } from "@kaimen/domain";
import type { Tx, World } from "../world.js";
import type { Invited } from "./on-invitation.js";

/** One's own invitation, and what may still be said to it today. */
export type OwnInvitation = MayBeSaid & {
  readonly status: InvitationStatus;
  readonly invitedOn: CivilDate;
  readonly answerBy: CivilDate | null;
  readonly movedUp: boolean;
  readonly ticket: string | null;
};

export async function ownInvitation(
  tx: Tx,
  { organisation, openDay, receiptNumber }: Invited,
  world: World,
): Promise<OwnInvitation | null> {
  const invitation = await tx.invitations.to({ organisation, id: openDay }, receiptNumber);
  if (!invitation) return null;
  const today = world.today();
  const day = await tx.openDays.find(organisation, openDay);
  const last = answerBy(invitation, day.date, await tx.regulations.governing(day, today), await tx.calendar(organisation));
  const { status, invitedOn, promotion } = invitation;
  return {
    status,
    invitedOn,
    answerBy: last?.content ?? null,
    movedUp: promotion !== undefined,
    ticket: holdsTicket(invitation, day.status) ? tx.tickets.sign(organisation, openDay, receiptNumber) : null,
    ...mayBeSaid(invitation, day.status, { today, ...(last && { answerBy: last }) }),
  };
}
