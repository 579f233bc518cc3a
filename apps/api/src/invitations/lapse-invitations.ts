import { type Answer, answerBy, type Invitation, isFact, lapseInvitation, type OpenDay } from "@kaimen/domain";
import { type OnOpenDay, outOfTurn, takeAct } from "../open-days/take-act.js";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import { leaveRoll } from "./leave-roll.js";

/** Whoever has not answered by the last day loses the place to a reserve. Nothing lapses by itself: a clerk may rather phone once more. */
export const lapseInvitations =
  (world: World) =>
  (clerk: Clerk, { openDay }: OnOpenDay) =>
    takeAct(world, clerk, { openDay, event: "InvitationsLapsed" }, async (day, { today, regulation, calendar }, tx) => {
      if (day.status !== "SETTLED") return outOfTurn(day);
      const answers: Answer<OpenDay>[] = [];
      for (const was of await tx.invitations.all(day)) {
        if (was.status !== "INVITED") continue;
        const answer = lapseInvitation(was, { today, answerBy: answerBy(was, day.date, regulation, calendar) });
        if (isFact<Invitation>(answer)) {
          await tx.invitations.replace(day, was, answer);
          await leaveRoll(tx, day, { receipt: was.receipt, because: "LAPSED" }, today);
        }
        answers.push(isFact<Invitation>(answer) ? day : answer);
      }
      return answers.find(isFact<OpenDay>) ?? answers[0] ?? { nowAt: "ANSWERED" };
    });
