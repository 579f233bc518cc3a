import type { Roll } from "../invitation/roll.js";
import { seatedOf } from "../invitation/seated.js";
import { type Promotion, type Vacated, vacate } from "../invitation/vacate.js";
import { isFact } from "../regulation/answer.js";

export type AtTheDoor = { readonly absent: readonly string[]; readonly waiting: readonly string[] };
export type StoodIn = { readonly roll: Roll; readonly promotions: readonly Promotion[] };

/**
 * When the day begins, reserves who came move up in the places of those who did not, in the order of the draw and not of
 * the queue. From then on only those at the door wait.
 */
export function standIn(roll: Roll, { absent, waiting }: AtTheDoor): StoodIn {
  const atDoor = { ...roll, reserves: roll.reserves.filter(({ receipt }) => waiting.includes(receipt) || isSeatedReserve(roll, receipt)) };
  return absent.reduce<StoodIn>(
    (so, receipt) => {
      const answer = vacate(so.roll, { receipt, because: "ABSENT" });
      if (!isFact<Vacated>(answer)) return so;
      return { roll: answer.roll, promotions: answer.promotion ? [...so.promotions, answer.promotion] : so.promotions };
    },
    { roll: atDoor, promotions: [] },
  );
}

/** Reserves who moved up before the day keep their places. */
const isSeatedReserve = (roll: Roll, receipt: string) => seatedOf(roll).some((one) => one.receipt === receipt);
