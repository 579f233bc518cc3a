import { type LinearRow, linearRows } from "./lp.js";
import type { TypeModel } from "./type-model.js";

/** The rows of the panels by column as well: the entries of type t stand at starts[t] to starts[t + 1] in `rowOf` and `coefficient`. */
export class Matrix {
  readonly rows: readonly LinearRow[];
  readonly starts: Int32Array;
  readonly rowOf: Int32Array;
  readonly coefficient: Int32Array;
  /** Whether every coefficient is one: then a row's price of one step is the same for every type in it. */
  readonly units: boolean;

  constructor(model: TypeModel) {
    this.rows = linearRows(model);
    const entries: [number, number][][] = model.types.map(() => []);
    for (const [row, { types, coefficients }] of this.rows.entries())
      for (const [at, t] of types.entries()) entries[t]!.push([row, coefficients[at]!]);
    this.starts = new Int32Array(entries.length + 1);
    for (const [t, own] of entries.entries()) this.starts[t + 1] = this.starts[t]! + own.length;
    this.rowOf = Int32Array.from(entries.flat(), ([row]) => row);
    this.coefficient = Int32Array.from(entries.flat(), ([, coefficient]) => coefficient);
    this.units = this.coefficient.every((coefficient) => coefficient === 1);
  }

  /** The sum of each row. */
  sums(counts: ArrayLike<number>): Float64Array<ArrayBuffer> {
    const sums = new Float64Array(this.rows.length);
    for (let t = 0; t + 1 < this.starts.length; t++) {
      const count = counts[t]!;
      if (count !== 0)
        for (let at = this.starts[t]!; at < this.starts[t + 1]!; at++) sums[this.rowOf[at]!]! += count * this.coefficient[at]!;
    }
    return sums;
  }
}
