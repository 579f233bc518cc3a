import type { Highs, Model } from "highs";
import { createModel, type LinearRow, optimise } from "./lp.js";

/** What a solved master says: the leading columns, the weight of each panel, the worth of each type, and the price of a panel. */
export type Solved = {
  readonly lead: Float64Array;
  readonly weights: Float64Array;
  readonly worth: Float64Array;
  readonly price: number;
  readonly value: number;
};

/** A mixture of panels, and the expected people of each type that it gives. */
export type Mixed = { readonly counts: Float64Array; readonly panels: readonly Int32Array[]; readonly weights: readonly number[] };

export function mixed(panels: readonly Int32Array[], weights: ArrayLike<number>, types: number): Mixed {
  const used = panels.map((panel, at) => ({ panel, weight: weights[at]! })).filter(({ weight }) => weight > 1e-12);
  const counts = new Float64Array(types);
  for (const { panel, weight } of used) for (let t = 0; t < types; t++) counts[t]! += weight * panel[t]!;
  return { counts, panels: used.map(({ panel }) => panel), weights: used.map(({ weight }) => weight) };
}

/** Columns are panels; a row a type, and one row that lets the weights sum to one. Must be disposed. */
export class Master {
  readonly panels: Int32Array[] = [];
  private readonly seen = new Set<string>();
  private readonly model: Model;
  private readonly leading: number;

  constructor(
    private readonly highs: Highs,
    cost: readonly number[],
    private readonly rows: readonly LinearRow[],
  ) {
    this.leading = cost.length;
    const limits = { lower: cost.map(() => 0), upper: cost.map(() => Number.POSITIVE_INFINITY) };
    this.model = createModel(highs, { cost, ...limits }, [...rows, { types: [], coefficients: [], min: 1, max: 1 }]);
  }

  dispose() {
    this.model.dispose();
  }

  /** False where the panel is known already. */
  add(panel: Int32Array): boolean {
    const key = panel.join();
    if (this.seen.has(key)) return false;
    this.seen.add(key);
    this.panels.push(panel);
    const held = Array.from(panel.keys()).filter((t) => panel[t]! > 0);
    const entries = { indices: [...held, this.rows.length], values: [...held.map((t) => panel[t]!), 1] };
    this.model.addCol(0, 0, Number.POSITIVE_INFINITY, entries);
    return true;
  }

  /** Nothing where the panels known cannot keep what has been fixed. */
  solve(): Solved | undefined {
    if (!optimise(this.highs, this.model)) return undefined;
    const { colValue, rowDual } = this.model.getSolution();
    const count = this.rows.length;
    return {
      lead: colValue.subarray(0, this.leading),
      weights: colValue.subarray(this.leading),
      worth: Float64Array.from({ length: count }, (_, t) => Math.abs(rowDual[t]!)),
      price: Math.abs(rowDual[count]!),
      value: this.model.getObjectiveValue(),
    };
  }

  /** From here on a row asks for this much by itself, whatever the leading column says. */
  fix(row: number, least: number) {
    this.model.changeCoefficient(row, 0, 0);
    this.model.changeRowBounds(row, least, Number.POSITIVE_INFINITY);
  }
}

export const worthOf = (panel: Int32Array, worth: Float64Array) => {
  let sum = 0;
  for (let t = 0; t < panel.length; t++) sum += panel[t]! * worth[t]!;
  return sum;
};
