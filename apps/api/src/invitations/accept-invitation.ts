import { type Answer, acceptInvitation as accept, isFact, isInvalid } from "@kaimen/domain";
import { type Opening, openedBy } from "../applications/opened.js";
import { type OwnApplication, ownApplication } from "../applications/own-application.query.js";
import { citizen } from "../platform/journal/actor.js";
import type { World } from "../world.js";
import { onInvitation } from "./on-invitation.js";

/** Somebody who was invited says that she comes. Saying yes twice is saying yes. */
export const acceptInvitation =
  ({ transact, today }: World) =>
  (input: Opening): Promise<Answer<OwnApplication>> =>
    transact<Answer<OwnApplication>>(async (tx) => {
      const opened = await openedBy(tx, input);
      if (isInvalid(opened)) return opened;
      const by = citizen(opened.organisation, opened.personId);
      const answer = await onInvitation(tx, opened, { event: "InvitationAccepted", by, today: today() }, accept);
      return isFact(answer) ? ownApplication(tx, opened, today()) : answer;
    });
