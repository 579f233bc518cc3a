import fc from "fast-check";
import type { GoneReason, Roll } from "../invitation/roll.js";
import { vacate } from "../invitation/vacate.js";
import { isFact } from "../regulation/answer.js";
import type { Draw } from "../selection/draw.js";
import { drawByLot } from "../selection/draw-by-lot.js";
import { testHash } from "./hash.js";
import { feasiblePoolArbitrary } from "./pools.js";

export type SettledList = { readonly roll: Roll; readonly seats: number };

/** A list that was drawn, with nobody gone yet. */
export const settledListArbitrary = (): fc.Arbitrary<SettledList> =>
  fc.tuple(feasiblePoolArbitrary(), fc.string({ minLength: 1 })).map(([pool, seed]) => {
    const { selected, reserves } = drawByLot({ ...pool, seed }, testHash) as Draw;
    return { seats: pool.seats, roll: { quotas: pool.quotas, selected, reserves, gone: [] } };
  });

/** Somebody on the list or in the line, one after the other, by position. */
export const leavers = (roll: Roll, picks: readonly number[]): string[] => {
  const all = [...roll.selected, ...roll.reserves];
  return all.length === 0 ? [] : [...new Set(picks.map((pick) => all[pick % all.length]!.receipt))];
};

export const afterAll = (roll: Roll, receipts: readonly string[], because: GoneReason = "DECLINED"): Roll =>
  receipts.reduce((so, receipt) => {
    const answer = vacate(so, { receipt, because });
    return isFact<{ roll: Roll }>(answer) ? answer.roll : so;
  }, roll);
