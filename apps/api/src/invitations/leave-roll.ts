import {
  type Answer,
  type CivilDate,
  type Gone,
  isFact,
  isListSettled,
  type OpenDay,
  type Promotion,
  type Vacated,
  vacate,
} from "@kaimen/domain";
import { renewNotice } from "../publicity-notices/renew-notice.js";
import type { Tx } from "../world.js";
import { inviteSeated } from "./invite-seated.js";

/** Somebody leaves the list or the line, and whoever follows moves up at once. The open day is held. */
export async function leaveRoll(tx: Tx, day: OpenDay, gone: Gone, on: CivilDate): Promise<Answer<Vacated>> {
  const answer = vacate(await tx.rolls.of(day), gone);
  if (!isFact<Vacated>(answer)) return answer;
  await tx.rolls.leave(day, gone);
  await seatPromoted(tx, day, answer.promotion ? [answer.promotion] : [], on);
  return answer;
}

/** Whoever moved up is selected from now on; once the list is settled she is invited, and before that stands on the notice. */
export async function seatPromoted(tx: Tx, day: OpenDay, promotions: readonly Promotion[], on: CivilDate): Promise<void> {
  const of = { organisation: day.organisation, openDay: day.id };
  const receipts = promotions.map(({ receipt }) => receipt);
  if (receipts.length > 0) await tx.jointReviews.mark(of, receipts, ["RESERVE"], "SELECTED");
  if (isListSettled(day.status)) await inviteSeated(tx, day, promotions, on);
  else if (day.status === "NOTICED") await renewNotice(tx, day);
}
