import {
  type CivilDate,
  isFact,
  type OpenDay,
  type Promotion,
  type Roll,
  type StoodIn,
  seatAtDoor,
  standIn as stand,
} from "@kaimen/domain";
import { type OnOpenDay, outOfTurn, takeAct } from "../open-days/take-act.js";
import type { Clerk } from "../platform/policy/caller.js";
import type { Tx, World } from "../world.js";

export type StandIn = OnOpenDay & { readonly absent: readonly string[]; readonly waiting: readonly string[] };

/** When the day begins, reserves who came take the places of those who did not (现场替补), in the order of the draw. */
export const standIn =
  (world: World) =>
  (clerk: Clerk, { openDay, absent, waiting }: StandIn) =>
    takeAct(world, clerk, { openDay, event: "ReservesSeated", detail: { absent, waiting } }, async (day, { today }, tx) => {
      if (day.status !== "UNDER_WAY") return outOfTurn(day);
      const roll = await tx.rolls.of(day);
      const answer = stand(roll, { absent, waiting, present: await tx.checkIns.present(day) });
      if (!isFact<StoodIn>(answer)) return answer;
      await writeDown(tx, day, roll, answer);
      await seat(tx, day, answer.promotions, today);
      return day;
    });

async function writeDown(tx: Tx, day: OpenDay, { gone: before }: Roll, { roll }: StoodIn): Promise<void> {
  await tx.rolls.leave(day, ...roll.gone.slice(before.length));
}

async function seat(tx: Tx, day: OpenDay, promotions: readonly Promotion[], on: CivilDate): Promise<void> {
  const receipts = promotions.map(({ receipt }) => receipt);
  await tx.jointReviews.mark({ organisation: day.organisation, openDay: day.id }, receipts, ["RESERVE"], "SELECTED");
  await tx.invitations.add(day, ...promotions.map((promotion) => seatAtDoor(promotion, on)));
}
