import type { CivilDate } from "../calendar/civil-date.js";
import { type Invitation, invite } from "../invitation/invitation.js";
import type { Gone, Roll } from "../invitation/roll.js";
import { seatedOf, waitingOf } from "../invitation/seated.js";
import { type AllVacated, type Promotion, vacateAll } from "../invitation/vacate.js";
import { type Fault, type InvalidInput, invalid } from "../regulation/answer.js";

export type AtTheDoor = {
  readonly absent: readonly string[];
  readonly waiting: readonly string[];
  /** Whoever was seen, at the door or at a stop. */
  readonly present?: ReadonlySet<string>;
};
export type StoodIn = AllVacated;

/** Who has a place is absent or not, and not absent where she was seen; who waits is at the door or not. Anything else is a slip of the pen. */
function faultsOf(roll: Roll, { absent, waiting, present = new Set() }: AtTheDoor): Fault[] {
  const seated = new Set(seatedOf(roll).map(({ receipt }) => receipt));
  const inLine = new Set(waitingOf(roll).map(({ receipt }) => receipt));
  const strangers = (field: string, given: readonly string[], known: ReadonlySet<string>): Fault[] =>
    given.flatMap((receipt, at): Fault[] => (known.has(receipt) ? [] : [{ field: `${field}.${at}`, code: "NOT_OFFERED" }]));
  const here = absent.flatMap((receipt, at): Fault[] => (present.has(receipt) ? [{ field: `absent.${at}`, code: "CONTRADICTS" }] : []));
  return [...here, ...strangers("absent", absent, seated), ...strangers("waiting", waiting, inLine)];
}

/**
 * When the day begins, reserves who came move up in the places of those who did not, in the order of the draw and not of
 * the queue. Who waited and did not come has gone as well: from then on only those at the door wait.
 */
export function standIn(roll: Roll, door: AtTheDoor): StoodIn | InvalidInput {
  const faults = faultsOf(roll, door);
  if (faults.length > 0) return invalid(...faults);
  const stayedAway = waitingOf(roll).filter(({ receipt }) => !door.waiting.includes(receipt));
  const atDoor: Roll = { ...roll, gone: [...roll.gone, ...stayedAway.map(absence)] };
  const absent = [...new Set(door.absent)].map((receipt) => absence({ receipt }));
  return vacateAll(atDoor, absent);
}

const absence = ({ receipt }: { readonly receipt: string }): Gone => ({ receipt, because: "ABSENT" });

/** She stands at the door: asked and answered in one. */
export const seatAtDoor = (promotion: Promotion, on: CivilDate): Invitation => ({
  ...invite(promotion, on, promotion),
  status: "ACCEPTED",
  answeredOn: on,
});
