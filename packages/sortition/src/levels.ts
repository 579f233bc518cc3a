import type { Highs, Model } from "highs";
import { createModel, type LinearRow, linearRows, optimise } from "./lp.js";
import type { TypeModel } from "./type-model.js";

/** One level reached: the point, its level as a chance, the dual of each type's lower limit, and the price of each row. */
export type Raised = {
  readonly counts: Float64Array<ArrayBuffer>;
  readonly level: number;
  readonly duals: Float64Array;
  readonly prices: Float64Array;
};

/**
 * Writes each count as n * level + surplus: "nobody below the level" is then a plain lower limit of a surplus, and the programme has
 * as many rows as there are quotas, not as there are types. The level stands in the last column, scaled by the number of people.
 */
export class Levels {
  /** The level of each type that can rise no further; types in no panel rest at 0 from the beginning. */
  readonly settled: (number | undefined)[];
  private readonly people: number;
  private readonly rows: LinearRow[];
  private readonly model: Model;
  private readonly capped = new Set<number>();

  constructor(
    private readonly highs: Highs,
    private readonly of: TypeModel,
  ) {
    const { types } = of;
    const count = types.length;
    this.people = Math.max(
      1,
      types.reduce((sum, { n, cap }) => sum + (cap > 0 ? n : 0), 0),
    );
    this.settled = types.map(({ cap }) => (cap > 0 ? undefined : 0));
    this.rows = linearRows(of);
    this.model = createModel(
      highs,
      {
        cost: Float64Array.from({ length: count + 1 }, (_, t) => (t === count ? 1 : 0)),
        lower: new Float64Array(count + 1),
        upper: Float64Array.from({ length: count + 1 }, (_, t) => (t === count || types[t]!.cap > 0 ? Number.POSITIVE_INFINITY : 0)),
      },
      this.rows.map((row) => ({ ...row, types: [...row.types, count], coefficients: [...row.coefficients, this.shareIn(row)] })),
    );
    this.model.options.set("simplex_strategy", 1);
  }

  dispose() {
    this.model.dispose();
  }

  /** Solves, and forbids whatever asks for more people than a type can give, until nothing does: at most one round a type. */
  raise(): Raised | undefined {
    const { types } = this.of;
    for (;;) {
      if (!optimise(this.highs, this.model)) return undefined;
      const { colValue, colDual, rowDual } = this.model.getSolution();
      const level = colValue[types.length]!;
      const counts = Float64Array.from(types, (_, t) => colValue[t]! + level * this.share(t));
      const above = types.flatMap(({ cap }, t) => (counts[t]! > cap + 1e-9 && !this.capped.has(t) ? [t] : []));
      if (!above.length)
        return { counts, level: level / this.people, duals: colDual.map((dual) => -dual).subarray(0, types.length), prices: rowDual };
      for (const t of above) this.forbidMore(t);
    }
  }

  /** From here on these types keep what they have reached, and only the others are raised. */
  settle(those: readonly number[], level: number) {
    for (const t of those) this.settled[t] = level;
    const touched = new Set(those);
    for (const [at, row] of this.rows.entries())
      if (row.types.some((t) => touched.has(t))) this.model.changeCoefficient(at, this.of.types.length, this.shareIn(row));
    for (const t of those) this.model.changeColBounds(t, Math.max(0, this.of.types[t]!.n * level - 1e-10), Number.POSITIVE_INFINITY);
  }

  private share(t: number) {
    return this.settled[t] === undefined ? this.of.types[t]!.n / this.people : 0;
  }

  private shareIn({ types, coefficients }: LinearRow) {
    return types.reduce((sum, t, at) => sum + this.share(t) * coefficients[at]!, 0);
  }

  private forbidMore(t: number) {
    const { cap } = this.of.types[t]!;
    const share = this.share(t);
    const level = this.of.types.length;
    this.capped.add(t);
    this.rows.push({ types: [t], coefficients: [1], min: 0, max: cap });
    const entries = share > 0 ? { indices: [t, level], values: [1, share] } : { indices: [t], values: [1] };
    this.model.addRow(Number.NEGATIVE_INFINITY, cap, entries);
  }
}
