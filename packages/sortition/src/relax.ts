import type { Highs, Model } from "highs";
import { createModel, isImpossible, isOptimal, linearRows } from "./lp.js";
import { capOf, mostOf, type TypeModel } from "./type-model.js";

export type Change = {
  readonly feature: string;
  readonly value: string;
  readonly bound: "min" | "max";
  readonly from: number;
  readonly to: number;
};

/** Changes of quotas that make a panel possible. Raising a maximum by one costs 1, lowering a minimum m by one costs 1 + 2/m. */
export type Relaxation = { readonly cost: number; readonly changes: readonly Change[] };

const costOf = ({ bound, from, to }: Change) => (bound === "max" ? to - from : (from - to) * (1 + 2 / from));

/** `hopeless` where it is proven that no change of quotas makes a panel possible. */
export type Relaxations = { readonly relaxations: readonly Relaxation[]; readonly hopeless: boolean };

/** The columns behind the counts of the types: for each row one that lowers its minimum, and one that raises its maximum. */
const lowering = ({ types }: TypeModel, row: number) => types.length + 2 * row;
const raising = (model: TypeModel, row: number) => lowering(model, row) + 1;

/** A minimum above k must come down to k in any case: the programme, which likes small numbers, only chooses what is below. */
const reachable = ({ k }: TypeModel, min: number) => Math.min(min, k);

/** Counts of types and changes of quotas together, the changes as cheap as they can be. Must be disposed. */
function programme(highs: Highs, model: TypeModel): Model {
  const { k, rows } = model;
  const count = model.types.length;
  const [all, ...others] = linearRows(model);
  const quotas = rows.flatMap(({ min, max }, row) => {
    const { types, coefficients } = others[row]!;
    return [
      {
        types: [...types, lowering(model, row)],
        coefficients: [...coefficients, 1],
        min: reachable(model, min),
        max: Number.POSITIVE_INFINITY,
      },
      { types: [...types, raising(model, row)], coefficients: [...coefficients, -1], min: Number.NEGATIVE_INFINITY, max: Math.min(max, k) },
    ];
  });
  const cost = [...new Array<number>(count).fill(0), ...rows.flatMap(({ min }) => [min > 0 ? -(1 + 2 / min) : 0, -1])];
  const upper = [...model.types.map((type) => mostOf(model, type)), ...rows.flatMap(({ min }) => [reachable(model, min), k])];
  const solving = createModel(highs, { cost, lower: new Float64Array(cost.length), upper, integer: true }, [
    all!,
    ...quotas,
    ...others.slice(rows.length),
  ]);
  solving.options.set({ mip_max_nodes: 50_000 });
  return solving;
}

/** The cheapest changes, or nothing where no changes help, or the solver's steps ended before it could say. */
function cheapest(highs: Highs, model: TypeModel, solving: Model): Change[] | undefined {
  solving.run();
  if (!isOptimal(highs, solving)) return undefined;
  const values = solving.getSolution().colValue;
  return model.rows.flatMap(({ feature, value, min, max }, row) => {
    const to = reachable(model, min) - Math.round(values[lowering(model, row)]!);
    const up = Math.round(values[raising(model, row)]!);
    return [
      ...(to < min ? [{ feature, value, bound: "min" as const, from: min, to }] : []),
      ...(up > 0 ? [{ feature, value, bound: "max" as const, from: max, to: max + up }] : []),
    ];
  });
}

/** The dearest change that could also have been left undone. */
function dearestOf(model: TypeModel, changes: readonly Change[]): Change | undefined {
  const free = changes.filter(({ bound, from, to }) => bound === "max" || to < reachable(model, from));
  return free.length ? free.reduce((most, change) => (costOf(change) > costOf(most) ? change : most)) : undefined;
}

function columnOf(model: TypeModel, { feature, value, bound }: Change): number {
  const row = model.rows.findIndex((own) => own.feature === feature && own.value === value);
  return bound === "max" ? raising(model, row) : lowering(model, row);
}

/** The model with these quotas in place of its own. */
export function relaxed(model: TypeModel, changes: readonly Change[]): TypeModel {
  const rows = model.rows.map((row) => {
    const own = changes.filter(({ feature, value }) => feature === row.feature && value === row.value);
    return own.reduce((now, { bound, to }) => ({ ...now, [bound]: to }), row);
  });
  return { ...model, rows, types: model.types.map((type) => ({ ...type, cap: capOf({ ...model, rows }, type) })) };
}

/**
 * Up to so many cheapest changes of quotas, the cheapest first, each shown to be feasible by `isFeasible`. A further one keeps the
 * quota whose change cost most in the one before: another way, not the same with more on top. Empty where no change of quotas can
 * help (too few people, too few households
 */
export function relax(highs: Highs, model: TypeModel, alternatives: number, isFeasible: (model: TypeModel) => boolean): Relaxations {
  const relaxations: Relaxation[] = [];
  const solving = programme(highs, model);
  let hopeless = false;
  try {
    while (relaxations.length < alternatives) {
      const changes = cheapest(highs, model, solving);
      hopeless ||= relaxations.length === 0 && isImpossible(highs, solving);
      if (!changes?.length || !isFeasible(relaxed(model, changes))) break;
      relaxations.push({ cost: changes.reduce((sum, change) => sum + costOf(change), 0), changes });
      const dearest = dearestOf(model, changes);
      if (!dearest) break;
      solving.changeColBounds(columnOf(model, dearest), 0, 0);
    }
  } finally {
    solving.dispose();
  }
  return { relaxations, hopeless };
}

/** The cheapest changes of quotas with which a panel could hold this type: what keeps its people out. Empty where it is not a quota. */
export function blocking(highs: Highs, model: TypeModel, type: number): Change[] {
  const most = mostOf(model, model.types[type]!);
  const solving = programme(highs, model);
  try {
    solving.changeColBounds(type, 1, most);
    return cheapest(highs, model, solving) ?? [];
  } finally {
    solving.dispose();
  }
}
