import type { Box } from "./box.js";
import type { Budget } from "./budget.js";
import type { Matrix } from "./matrix.js";

/** A whole point of a box, a proof that there is none, or neither, where the nodes ended first. */
export type Exhausted = { readonly point?: Int32Array; readonly none: boolean };

/**
 * Branch and bound in the smallest form: type by type, each count that its rows still allow, those near the target first. What the types
 * to come can still add to a row is known beforehand, so a branch is left as soon as a row is out of reach. Made for boxes with few
 * types free, where it is quicker than any programme, and exact.
 */
class Search {
  private readonly order: number[];
  private readonly sums: Float64Array;
  /** The most that the types from here on can add to each row: one line a depth. */
  private readonly most: Float64Array[];
  private readonly counts: Int32Array;

  constructor(
    private readonly matrix: Matrix,
    private readonly box: Box,
    public nodes: number,
  ) {
    const { low, high } = box;
    this.counts = Int32Array.from(low);
    this.order = [...low.keys()].filter((t) => low[t]! < high[t]!);
    this.sums = matrix.sums(low);
    this.most = [this.sums.slice().fill(0)];
    for (const t of this.order.toReversed()) {
      const most = this.most[0]!.slice();
      for (let at = matrix.starts[t]!; at < matrix.starts[t + 1]!; at++)
        most[matrix.rowOf[at]!]! += (high[t]! - low[t]!) * matrix.coefficient[at]!;
      this.most.unshift(most);
    }
  }

  run(): Exhausted {
    const found = this.from(0);
    return { ...(found ? { point: this.counts } : {}), none: !found && this.nodes > 0 };
  }

  private from(depth: number): boolean {
    if (this.nodes-- <= 0 || !this.within(depth)) return false;
    const t = this.order[depth];
    if (t === undefined) return true;
    const { low, high, target } = this.box;
    const near = Math.min(high[t]!, Math.max(low[t]!, Math.round(target[t]!)));
    // Near the target first, then further away on both sides: 0, 1, -1, 2, -2 and so on.
    for (let step = 0; step <= 2 * (high[t]! - low[t]!); step++) {
      const count = near + (step % 2 ? (step + 1) / 2 : -step / 2);
      if (count < low[t]! || count > high[t]!) continue;
      this.put(t, count);
      if (this.from(depth + 1)) return true;
      if (this.nodes <= 0) break;
    }
    this.put(t, low[t]!);
    return false;
  }

  private within(depth: number): boolean {
    const { rowLow, rowHigh } = this.box;
    const most = this.most[depth]!;
    for (let row = 0; row < this.sums.length; row++)
      if (this.sums[row]! > rowHigh[row]! || this.sums[row]! + most[row]! < rowLow[row]!) return false;
    return true;
  }

  private put(t: number, count: number) {
    const { starts, rowOf, coefficient } = this.matrix;
    const by = count - this.counts[t]!;
    this.counts[t] = count;
    for (let at = starts[t]!; at < starts[t + 1]!; at++) this.sums[rowOf[at]!]! += by * coefficient[at]!;
  }
}

/** Looks through a box within so many nodes. */
export function exhaust(matrix: Matrix, box: Box, nodes: number, budget: Budget): Exhausted {
  const search = new Search(matrix, box, nodes);
  const answer = search.run();
  budget.spend((nodes - search.nodes) * matrix.rows.length * 2);
  return answer;
}
