import { isFact, isSelected, type Settled, settleOpenDay as settle } from "@kaimen/domain";
import { inviteSeated } from "../invitations/invite-seated.js";
import { seatedWithPromotions } from "../invitations/seated-with-promotions.js";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import { type OnOpenDay, outOfTurn, takeAct } from "./take-act.js";

/** Fixes who comes (确定名单) after the notice, with every objection decided, and invites them. */
export const settleOpenDay =
  (world: World) =>
  (clerk: Clerk, { openDay }: OnOpenDay) =>
    takeAct(world, clerk, { openDay, event: "ListSettled" }, async (day, circumstances, tx) => {
      if (day.status !== "NOTICED" && !isSelected(day)) return outOfTurn(day);
      const objections = (await tx.objections.all(clerk.organisation, openDay)).map(({ objection }) => objection);
      const answer = settle(day, objections, circumstances);
      if (isFact<Settled>(answer)) await inviteSeated(tx, day, seatedWithPromotions(await tx.rolls.of(day)), circumstances.today);
      return answer;
    });
