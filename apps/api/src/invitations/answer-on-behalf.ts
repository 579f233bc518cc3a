import { type Answer, acceptInvitation, declineInvitation, type Invitation, invalid, isFact, reasonFaults } from "@kaimen/domain";
import type { JournalEvent } from "../platform/journal/event.js";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import { type InvitedPerson, invitedPerson } from "./invitations-list.query.js";
import { onInvitation } from "./on-invitation.js";

export type AnswerOnBehalf = { readonly openDay: string; readonly receiptNumber: string; readonly reason: string };

type Judge = Parameters<typeof onInvitation>[3];

const onBehalf =
  (event: JournalEvent, judge: Judge) =>
  ({ transact, today }: World) =>
  (clerk: Clerk, { openDay, receiptNumber, reason }: AnswerOnBehalf): Promise<Answer<InvitedPerson>> =>
    transact<Answer<InvitedPerson>>(async (tx) => {
      const faults = reasonFaults("reason", reason);
      if (faults.length > 0) return invalid(...faults);
      const of = { organisation: clerk.organisation, openDay, receiptNumber };
      const answer = await onInvitation(tx, of, { event, by: clerk, today: today(), detail: { reason: reason.trim() } }, judge);
      return isFact<Invitation>(answer) ? invitedPerson(tx, of) : answer;
    });

/** She said yes on the phone or stands at the door. The last day is the office's own, so the office may take a late yes while the place is hers. */
export const acceptOnBehalf = onBehalf("InvitationAccepted", (invitation, { today }) => acceptInvitation(invitation, { today }));

/** She said no on the phone. */
export const declineOnBehalf = onBehalf("InvitationDeclined", declineInvitation);
