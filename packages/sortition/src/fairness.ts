import type { Highs } from "highs";
import { attain, REACHED } from "./attain.js";
import { asNumber, type Certificate } from "./certificate.js";
import { Columns } from "./columns.js";
import { coverage } from "./coverage.js";
import type { Relaxed } from "./leximin.js";
import type { Phase, Route } from "./outcome.js";
import type { PanelFinder } from "./panel-finder.js";
import type { TypeModel } from "./type-model.js";
import { walk } from "./walk.js";

/** The chances as found: expected people of each type, the proof, and panels to write the list from. */
export type Fair = {
  readonly counts: Float64Array;
  readonly certificate: Certificate;
  readonly minimum: number;
  readonly upper: number;
  readonly route: Route;
  readonly panels: readonly Int32Array[];
  /** Where no optimum is proven: the best mixture known, from which a second list is tried. */
  readonly second?: Float64Array;
};

/** Types that are in no panel, as was found on the way: without them the whole is to be done again. */
export type Never = { readonly never: readonly number[] };

/** Nobody can sit at all. */
export type Nobody = { readonly nobody: true };

type Tick = (phase: Phase, done: number) => void;

/** The matrix of one or two features has whole corners (it is that of a flow): what the relaxation promises, panels keep. */
const keptByNature = ({ types, groups }: TypeModel) =>
  groups.length === 0 && types.every(({ rows, size }) => rows.length <= 2 && size === 1);

/** The relaxation's point is not plainly a mixture of panels: shows that it is one all the same, or finds the best that is. */
function beyondRelaxation(
  highs: Highs,
  finder: PanelFinder,
  fair: Omit<Fair, "route" | "panels">,
  known: readonly Int32Array[],
  steps: number,
): Fair {
  finder.budget.allow(steps);
  const near = attain(highs, finder, fair.counts, known, 60);
  if (near.shortfall <= REACHED) return { ...fair, route: "walk", panels: near.mixture?.panels ?? near.panels };
  finder.budget.allow(steps);
  const { mixture, panels, minimum, upper, proven } = new Columns(highs, finder, near.panels).leximin(2000);
  const best = { ...fair, panels: mixture.panels.length ? mixture.panels : panels, upper: Math.min(upper, fair.upper) };
  if (proven) return { ...best, counts: mixture.counts, minimum, route: "colgen" };
  return { ...best, route: "best-effort", second: mixture.counts };
}

/**
 * The fairest chances for a model whose relaxation has a point: first over the relaxation, then, where its rows do not guarantee
 * it, shown to be kept by panels or mended until they are. `steps` is the budget of each of the parts.
 */
export function fairest(highs: Highs, finder: PanelFinder, relaxed: Relaxed, steps: number, tick: Tick): Fair | Never | Nobody {
  const { counts, certificate, minimum } = relaxed;
  const fair = { counts, certificate, minimum, upper: asNumber(certificate) };
  if (keptByNature(finder.model)) return { ...fair, route: "lp", panels: [] };
  finder.budget.allow(steps);
  const { panels: walked, left } = walk(finder, counts, (share) => tick("walk", 1 - share));
  if (left === 0) return { ...fair, route: "walk", panels: walked };
  finder.budget.allow(steps);
  const any = walked.length ? undefined : finder.any();
  if (any?.none) return { nobody: true };
  const known = [...walked, ...(any?.panel ? [any.panel] : [])];
  tick("columns", 0);
  const { panels, never } = coverage(finder, known);
  if (never.length) return { never };
  return beyondRelaxation(highs, finder, fair, [...known, ...panels], steps);
}
