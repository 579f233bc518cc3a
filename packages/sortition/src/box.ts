import type { LinearRow } from "./lp.js";
import type { TypeModel } from "./type-model.js";

/** Where a whole point is looked for: limits of each count and of each row, and the fractional point that it should lie near. */
export type Box = {
  readonly target: Float64Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly rowLow: Float64Array;
  readonly rowHigh: Float64Array;
};

/** The box of all panels. */
export const wholeBox = ({ types }: TypeModel, rows: readonly LinearRow[]): Box => ({
  target: new Float64Array(types.length),
  low: new Int32Array(types.length),
  high: Int32Array.from(types, ({ cap }) => cap),
  rowLow: Float64Array.from(rows, ({ min }) => min),
  rowHigh: Float64Array.from(rows, ({ max }) => max),
});

/** Whether a whole point keeps every limit of the box. Checked of every point, whoever found it: no solver is taken at its word. */
export function isIn({ low, high, rowLow, rowHigh }: Box, counts: Int32Array, sums: Float64Array): boolean {
  return (
    counts.every((count, t) => count >= low[t]! && count <= high[t]!) &&
    sums.every((sum, row) => sum >= rowLow[row]! && sum <= rowHigh[row]!)
  );
}
