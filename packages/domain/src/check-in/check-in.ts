import { type CivilDate, civilDateOf, type Instant } from "../calendar/civil-date.js";
import type { Invitation } from "../invitation/invitation.js";
import type { Status } from "../open-day/open-day.js";
import { type Fault, type InvalidInput, invalid, type OutOfTurn } from "../regulation/answer.js";

/** Somebody came (签到): to the day, or to one stop of it. */
export type CheckIn = { readonly receipt: string; readonly stop?: string; readonly at: Instant };

/** `at` may lie back: a door without a line to the system writes down and hands in later. */
export type ArriveAt = { readonly stop?: string; readonly at: Instant };
export type DoorList = {
  readonly date: CivilDate;
  readonly now: Instant;
  readonly stops: readonly string[];
  readonly checkIns: readonly CheckIn[];
};

/** The doors are open, or were: what was written down without a line is handed in afterwards. */
export const takesCheckIns = (day: Status): boolean => day === "UNDER_WAY" || day === "HELD";

function faultsOf({ stop, at }: ArriveAt, { date, now, stops }: DoorList): Fault[] {
  const faults: Fault[] = [];
  if (stop !== undefined && !stops.includes(stop)) faults.push({ field: "stop", code: "NOT_OFFERED" });
  if (at > now || civilDateOf(at) < date) faults.push({ field: "at", code: "OUT_OF_RANGE", values: { from: date, to: now } });
  return faults;
}

/**
 * By the ticket, or by the number on the list. Only who was invited and said yes. Somebody who is seen twice came once, at the earlier
 * time: two doors without a line hand in the same list whichever of them is first.
 */
export function checkIn(
  { receipt, status }: Pick<Invitation, "receipt" | "status">,
  { stop, at }: ArriveAt,
  door: DoorList,
): CheckIn | OutOfTurn | InvalidInput {
  if (status !== "ACCEPTED") return { nowAt: status };
  const faults = faultsOf({ stop, at }, door);
  if (faults.length > 0) return invalid(...faults);
  const earlier = door.checkIns.find((one) => one.receipt === receipt && one.stop === stop);
  return earlier && earlier.at <= at ? earlier : { receipt, at, ...(stop === undefined ? {} : { stop }) };
}
