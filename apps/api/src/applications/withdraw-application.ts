import { type Answer, isFact, isInvalid } from "@kaimen/domain";
import { citizen } from "../platform/journal/actor.js";
import type { World } from "../world.js";
import { type Opening, openedBy } from "./opened.js";
import { type OwnApplication, ownApplication } from "./own-application.query.js";
import { takeOut } from "./take-out.js";

/** Nobody needs a reason to stay away. */
export const withdrawApplication =
  ({ transact, today }: World) =>
  (input: Opening): Promise<Answer<OwnApplication>> =>
    transact<Answer<OwnApplication>>(async (tx) => {
      const opened = await openedBy(tx, input);
      if (isInvalid(opened)) return opened;
      const by = citizen(opened.organisation, opened.personId);
      const answer = await takeOut(tx, opened, { event: "ApplicationWithdrawn", by, on: today() });
      return isFact(answer) ? ownApplication(tx, answer, today()) : answer;
    });
