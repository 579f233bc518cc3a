import type { Highs, Model } from "highs";
import type { Box } from "./box.js";
import type { Budget } from "./budget.js";
import { createModel, isImpossible, isOptimal } from "./lp.js";
import type { Matrix } from "./matrix.js";

/** What the solver answers of a box: a point, a proof that there is none (or, with a worth, that none is worth more), or neither. */
export type Answer = { readonly point?: Float64Array; readonly none: boolean; readonly proven: boolean };

/** What an iteration costs beside the elementary operations of a search, as was measured: cuts and heuristics come on top of a pivot. */
const INTEGER = 100_000;
const LINEAR = 15_000;

/** Nodes of branch and bound for one question. */
export type Nodes = { readonly nodes: number; readonly first: boolean };

/** One programme over the panels' rows that stays in the solver's memory, and is handed box after box. */
export class Programme {
  private readonly model: Model;

  constructor(
    private readonly highs: Highs,
    private readonly matrix: Matrix,
    count: number,
    private readonly integer: boolean,
    private readonly budget: Budget,
  ) {
    const zero = new Float64Array(count);
    this.model = createModel(highs, { cost: zero, lower: zero, upper: zero, integer }, matrix.rows);
  }

  dispose() {
    this.model.dispose();
  }

  /** The point of the box of the highest worth; with `first`, any point will do once one is found. */
  ask({ low, high, rowLow, rowHigh }: Box, worth: Float64Array, { nodes, first }: Nodes = { nodes: 500, first: true }): Answer {
    const { model, integer } = this;
    const { length } = low;
    if (integer) {
      model.clearSolver();
      model.options.set({ mip_max_nodes: nodes, mip_rel_gap: first ? 1e9 : 0, mip_abs_gap: first ? 1e9 : 1e-9 });
    }
    if (length) {
      model.changeColsBounds({ kind: "range", from: 0, to: length - 1 }, Float64Array.from(low), Float64Array.from(high));
      model.changeColsCost({ kind: "range", from: 0, to: length - 1 }, worth);
    }
    for (let row = 0; row < this.matrix.rows.length; row++) model.changeRowBounds(row, rowLow[row]!, rowHigh[row]!);
    model.run();
    this.pay();
    return this.read();
  }

  private pay() {
    const iterations = Math.max(0, Number(this.model.info.get("simplex_iteration_count")));
    this.budget.spend(20_000 + iterations * (this.integer ? INTEGER : LINEAR));
  }

  private read(): Answer {
    const { highs, model } = this;
    if (isImpossible(highs, model)) return { none: true, proven: true };
    const found = Number(model.info.get("primal_solution_status")) === highs.constants.solutionStatus.feasible;
    return { ...(found ? { point: model.getSolution().colValue } : {}), none: false, proven: isOptimal(highs, model) };
  }
}
