import highsLoader, { type Highs, type Model } from "highs";
import { SolverFailure } from "./solver-failure.js";
import type { TypeModel } from "./type-model.js";

/** The package's types describe its CommonJS face; as a module, the loader is the default export itself. */
const loadHighs = highsLoader as unknown as () => Promise<Highs>;
let loaded: Promise<Highs> | undefined;

/** Compiled once a process: most of a cold start is the compilation of the solver. */
export const solver = () => (loaded ??= loadHighs());

/** `sum coefficients * columns` between two limits. */
export type LinearRow = { readonly types: number[]; readonly coefficients: number[]; readonly min: number; readonly max: number };

/** The rows that every panel keeps, in the order k, quotas, household classes. */
export function linearRows({ k, types, rows, groups }: TypeModel): LinearRow[] {
  const all: LinearRow = { types: [], coefficients: [], min: k, max: k };
  const quotas = rows.map(({ min, max }): LinearRow => ({ types: [], coefficients: [], min, max: Math.min(max, k) }));
  const homes = groups.map(({ households }): LinearRow => ({ types: [], coefficients: [], min: 0, max: households }));
  for (const [t, { rows: own, size, group }] of types.entries()) {
    const put = (row: LinearRow, coefficient: number) => (row.types.push(t), row.coefficients.push(coefficient));
    put(all, size);
    for (const row of own) put(quotas[row]!, size);
    if (group >= 0) put(homes[group]!, 1);
  }
  return [all, ...quotas, ...homes];
}

/** Tight enough that thousands of types cannot leak a visible sum, and repeatable: no clock, one seed, no output. */
const EXACT = {
  output_flag: false,
  primal_feasibility_tolerance: 1e-10,
  dual_feasibility_tolerance: 1e-9,
  random_seed: 0,
  simplex_iteration_limit: 200_000,
} as const;

const WHOLE = { output_flag: false, random_seed: 0, mip_feasibility_tolerance: 1e-7, mip_rel_gap: 0, mip_abs_gap: 1e-6 } as const;

export type Columns = {
  readonly cost: ArrayLike<number>;
  readonly lower: ArrayLike<number>;
  readonly upper: ArrayLike<number>;
  readonly integer?: boolean;
};

/** Columns with costs (the sum is made as large as it can be) and limits, and rows over them. Must be disposed. */
export function createModel(highs: Highs, { cost, lower, upper, integer }: Columns, rows: readonly LinearRow[]): Model {
  const numCols = cost.length;
  const starts = new Int32Array(rows.length + 1);
  for (const [row, { types }] of rows.entries()) starts[row + 1] = starts[row]! + types.length;
  const model = highs.createModel({
    numCols,
    numRows: rows.length,
    sense: highs.constants.objectiveSense.maximize,
    colCost: Float64Array.from(cost),
    colLower: Float64Array.from(lower),
    colUpper: Float64Array.from(upper),
    rowLower: Float64Array.from(rows, ({ min }) => min),
    rowUpper: Float64Array.from(rows, ({ max }) => max),
    matrix: {
      format: "csr",
      numRows: rows.length,
      numCols,
      starts,
      indices: Int32Array.from(rows.flatMap(({ types }) => types)),
      values: Float64Array.from(rows.flatMap(({ coefficients }) => coefficients)),
    },
    ...(integer ? { integrality: new Array(numCols).fill(highs.constants.variableType.integer) } : {}),
  });
  model.options.set(integer ? WHOLE : EXACT);
  return model;
}

/** Whether the solver reached an optimum. */
export const isOptimal = (highs: Highs, model: Model) => model.getModelStatus() === highs.constants.modelStatus.optimal;

/** Whether the solver proved that there is no point at all. */
export const isImpossible = (highs: Highs, model: Model) => {
  const { infeasible, unboundedOrInfeasible } = highs.constants.modelStatus;
  return [infeasible, unboundedOrInfeasible].includes(model.getModelStatus() as never);
};

/** Ways to solve a linear programme again whose first try ended without an answer: anew, by the other simplex, less tight. */
const AGAIN = [
  {},
  { simplex_strategy: 4 },
  { simplex_strategy: 1, primal_feasibility_tolerance: 1e-9, dual_feasibility_tolerance: 1e-7 },
] as const;

/** Runs a linear programme to its optimum; false where it has no point. Throws `SolverFailure` where no way of solving it ends in an answer. */
export function optimise(highs: Highs, model: Model): boolean {
  model.run();
  for (const options of AGAIN) {
    if (isOptimal(highs, model)) return true;
    model.clearSolver();
    model.options.set(options);
    model.run();
  }
  if (isOptimal(highs, model)) return true;
  if (isImpossible(highs, model)) return false;
  throw new SolverFailure("a linear programme", model.getModelStatus());
}
