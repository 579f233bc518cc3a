import type { Box } from "./box.js";
import type { Budget } from "./budget.js";
import type { Chance } from "./chance.js";
import type { Matrix } from "./matrix.js";

/**
 * Tabu search over single steps up or down, with weights that grow on the rows that stay broken: mends a rounding until it is a whole
 * point of the box. Bounded by its own number of moves, and by the budget.
 */
export class Repair {
  private readonly sums: Float64Array;
  private readonly weight: Float64Array;
  private readonly up: Float64Array;
  private readonly down: Float64Array;
  private readonly until: Int32Array;
  private wrong = 0;

  constructor(
    private readonly matrix: Matrix,
    private readonly box: Box,
    private readonly counts: Int32Array,
    private readonly chance: Chance,
  ) {
    const { length } = matrix.rows;
    this.sums = matrix.sums(counts);
    this.weight = new Float64Array(length).fill(1);
    this.up = new Float64Array(length);
    this.down = new Float64Array(length);
    this.until = new Int32Array(counts.length);
    for (let row = 0; row < length; row++) {
      this.price(row);
      this.wrong += this.broken(row, this.sums[row]!);
    }
  }

  /** The mended point, or nothing where the moves ran out. */
  mend(budget: Budget): Int32Array | undefined {
    const moves = 300 + (this.counts.length >> 1);
    budget.spend(this.counts.length * 12);
    for (let move = 1; this.wrong > 0 && move <= moves && !budget.ended; move++) {
      const row = this.brokenRow();
      budget.spend(this.matrix.rows[row]!.types.length * 8 + this.sums.length * 4);
      this.move(move, row);
    }
    return this.wrong > 0 ? undefined : this.counts;
  }

  private broken(row: number, sum: number) {
    return Math.max(0, this.box.rowLow[row]! - sum, sum - this.box.rowHigh[row]!);
  }

  private price(row: number) {
    const sum = this.sums[row]!;
    const now = this.broken(row, sum);
    this.up[row] = this.weight[row]! * (this.broken(row, sum + 1) - now);
    this.down[row] = this.weight[row]! * (this.broken(row, sum - 1) - now);
  }

  /** What a step of one type would make worse (above nought) or better. */
  private changeBy(t: number, way: number) {
    const { starts, rowOf, coefficient, units } = this.matrix;
    let change = 0;
    for (let at = starts[t]!; at < starts[t + 1]!; at++) {
      const row = rowOf[at]!;
      if (units) change += way > 0 ? this.up[row]! : this.down[row]!;
      else change += this.weight[row]! * (this.broken(row, this.sums[row]! + way * coefficient[at]!) - this.broken(row, this.sums[row]!));
    }
    return change;
  }

  /** A broken row chosen by lot: only steps that mend it are weighed, a fraction of all there are. */
  private brokenRow(): number {
    let chosen = 0;
    let seen = 0;
    for (let row = 0; row < this.sums.length; row++)
      if (this.broken(row, this.sums[row]!) > 0 && this.chance.below(++seen) === 0) chosen = row;
    return chosen;
  }

  /** The best step for the row that is not forbidden, one of several equals by lot; then what it touches is priced anew. */
  private move(now: number, row: number) {
    const by = this.sums[row]! < this.box.rowLow[row]! ? 1 : -1;
    const limit = by > 0 ? this.box.high : this.box.low;
    let best = Number.POSITIVE_INFINITY;
    let chosen = -1;
    let equals = 0;
    for (const t of this.matrix.rows[row]!.types) {
      if (this.until[t]! > now || this.counts[t]! * by >= limit[t]! * by) continue;
      const change = this.changeBy(t, by);
      if (change > best || (change === best && this.chance.below(++equals) > 0)) continue;
      if (change < best) equals = 1;
      best = change;
      chosen = t;
    }
    if (chosen >= 0) this.take(chosen, by, now, best >= 0);
  }

  private take(chosen: number, by: number, now: number, stuck: boolean) {
    const { starts, rowOf, coefficient } = this.matrix;
    if (stuck) for (let row = 0; row < this.sums.length; row++) if (this.broken(row, this.sums[row]!) > 0) this.weight[row]! += 1;
    this.counts[chosen]! += by;
    this.until[chosen] = now + 3 + this.chance.below(8);
    for (let at = starts[chosen]!; at < starts[chosen + 1]!; at++) {
      const row = rowOf[at]!;
      this.wrong -= this.broken(row, this.sums[row]!);
      this.sums[row]! += by * coefficient[at]!;
      this.wrong += this.broken(row, this.sums[row]!);
      this.price(row);
    }
    if (stuck) for (let row = 0; row < this.sums.length; row++) this.price(row);
  }
}
