import type { Tx, World } from "../world.js";
import { OpinionRow } from "./opinion.row.js";
import { opinionViews } from "./opinion-views.query.js";
import type { OwnOpinion } from "./own-opinion.type.js";

/**
 * One's own opinion: the words, the deadline and the latest answer, without who in the office did what. Whoever was erased has no receipt
 * that opens, so that the words are there.
 */
export async function ownOpinion(tx: Tx, id: string, world: World): Promise<OwnOpinion> {
  const row = await tx.manager.findOneByOrFail(OpinionRow, { id });
  const [view] = await opinionViews(tx, [row], world);
  const { status, kind, text, receivedOn, receiptNumber, unit, clock, rounds } = view!;
  const now = rounds.at(-1)!;
  const reply = rounds.findLast((round) => round.reply)?.reply;
  return {
    ...{ id, receiptNumber, status, kind, text: text ?? "", receivedOn, round: now.number },
    department: unit?.name ?? null,
    due: clock?.due ?? null,
    provisional: clock?.provisional ?? false,
    overdue: clock?.verdict === "OVERDUE",
    extendedFor: now.extensions.findLast(({ outcome }) => outcome === "GRANTED")?.ground ?? null,
    reply: reply?.text ?? null,
    adopted: reply?.adopted ?? null,
    reason: reply?.reason ?? null,
    repliedOn: reply?.repliedOn ?? null,
    workingDaysTaken: reply?.workingDaysTaken ?? null,
    grade: now.rating?.grade ?? null,
  };
}
