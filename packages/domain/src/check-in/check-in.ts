import type { Instant } from "../calendar/civil-date.js";
import type { Invitation } from "../invitation/invitation.js";
import { type InvalidInput, invalid, type OutOfTurn } from "../regulation/answer.js";

/** Somebody came (签到): to the day, or to one stop of it. */
export type CheckIn = { readonly receipt: string; readonly stop?: string; readonly at: Instant };

export type ArriveAt = { readonly stop?: string; readonly at: Instant };
export type DoorList = { readonly stops: readonly string[]; readonly checkIns: readonly CheckIn[] };

/**
 * By the ticket, which is the receipt. Only who was invited and said yes. A ticket that is shown twice is the same
 * arrival: the first time stays, so that a queue with two scanners counts nobody twice.
 */
export function checkIn(
  { receipt, status }: Pick<Invitation, "receipt" | "status">,
  { stop, at }: ArriveAt,
  { stops, checkIns }: DoorList,
): CheckIn | OutOfTurn | InvalidInput {
  if (status !== "ACCEPTED") return { nowAt: status };
  if (stop !== undefined && !stops.includes(stop)) return invalid({ field: "stop", code: "NOT_OFFERED" });
  const earlier = checkIns.find((one) => one.receipt === receipt && one.stop === stop);
  return earlier ?? { receipt, at, ...(stop === undefined ? {} : { stop }) };
}
