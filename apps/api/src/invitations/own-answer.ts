import { type Answer, isFact, isInvalid } from "@kaimen/domain";
import { type Opening, openedBy } from "../applications/opened.js";
import { type OwnApplication, ownApplication } from "../applications/own-application.query.js";
import { citizen } from "../platform/journal/actor.js";
import type { JournalEvent } from "../platform/journal/event.js";
import type { World } from "../world.js";
import { onInvitation } from "./on-invitation.js";

type Judge = Parameters<typeof onInvitation>[3];

/** What the two answers of whoever was invited have in common: the code and the phone open the invitation, and she reads what has become of it. */
export const ownAnswer =
  (event: JournalEvent, judge: Judge) =>
  ({ transact, today }: World) =>
  (input: Opening): Promise<Answer<OwnApplication>> =>
    transact<Answer<OwnApplication>>(async (tx) => {
      const opened = await openedBy(tx, input);
      if (isInvalid(opened)) return opened;
      const by = citizen(opened.organisation, opened.personId);
      const answer = await onInvitation(tx, opened, { event, by, today: today() }, judge);
      return isFact(answer) ? ownApplication(tx, opened, today()) : answer;
    });
