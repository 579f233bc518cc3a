import { createModel, type LinearRow } from "./lp.js";
import type { PanelFinder } from "./panel-finder.js";
import type { Promised, Taken } from "./peeling.js";

/** Beyond this many entries the programme is left alone: the list is written panel by panel instead. */
const ENTRIES = 150_000;

/** Each panel once. */
export function distinct(panels: readonly Int32Array[]): Int32Array[] {
  return [...new Map(panels.map((panel) => [panel.join(), panel])).values()];
}

/** A row a type: its people in all panels together, lifted by what is lacking, lowered by what is too much. */
function promiseRows(panels: readonly Int32Array[], { least, most }: Promised): LinearRow[] {
  const first = panels.length;
  return Array.from(least, (min, t): LinearRow => {
    const own = panels.flatMap((panel, at) => (panel[t]! > 0 ? [at] : []));
    const columns = [...own, first + 2 * t, first + 2 * t + 1];
    return { types: columns, coefficients: [...own.map((at) => panels[at]![t]!), 1, -1], min, max: most[t]! };
  });
}

/**
 * How often to take each of these panels, so that together they are so many, and keep as much of the promise as can be: one mixed
 * integer programme over all of them at once. Nothing where the solver found no answer within its nodes.
 */
export function shareOut(finder: PanelFinder, panels: readonly Int32Array[], promised: Promised, count: number): Taken[] | undefined {
  const { types } = finder.model;
  if (!panels.length || panels.length * types.length > ENTRIES || finder.budget.ended) return undefined;
  const cost = [...panels.map(() => 0), ...types.flatMap(({ n }) => [-2 / n, -1 / n])];
  const all: LinearRow = { types: [...panels.keys()], coefficients: panels.map(() => 1), min: count, max: count };
  const upper = cost.map((_, at) => (at < panels.length ? count : Number.POSITIVE_INFINITY));
  const model = createModel(finder.highs, { cost, lower: cost.map(() => 0), upper, integer: true }, [
    all,
    ...promiseRows(panels, promised),
  ]);
  try {
    model.options.set({ mip_max_nodes: 300 });
    model.run();
    finder.budget.spend(Number(model.info.get("simplex_iteration_count")) * panels.length * 10);
    if (Number(model.info.get("primal_solution_status")) !== finder.highs.constants.solutionStatus.feasible) return undefined;
    const { colValue } = model.getSolution();
    const taken = panels.map((panel, at) => ({ panel, copies: Math.round(colValue[at]!) })).filter(({ copies }) => copies > 0);
    return taken.reduce((sum, { copies }) => sum + copies, 0) === count ? taken : undefined;
  } finally {
    model.dispose();
  }
}
