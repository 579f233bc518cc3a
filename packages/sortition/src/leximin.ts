import type { Highs } from "highs";
import { type Certificate, certify } from "./certificate.js";
import { Levels, type Raised } from "./levels.js";
import { SolverFailure } from "./solver-failure.js";
import type { TypeModel } from "./type-model.js";

/** The fairest point of the relaxation: `counts[t]` people of type t are expected; everybody of it has counts[t] / n. */
export type Relaxed = {
  readonly counts: Float64Array;
  readonly minimum: number;
  readonly certificate: Certificate;
  readonly stages: number;
  /** Types that not even the relaxation can seat: they are in no panel. */
  readonly hopeless: readonly number[];
};

/** What holds the level down now: the types with a positive dual. Half the largest is taken where all are tiny, so that one always is. */
function held(duals: Float64Array, settled: readonly (number | undefined)[]): number[] {
  let largest = 0;
  for (const [t, dual] of duals.entries()) if (settled[t] === undefined) largest = Math.max(largest, dual);
  const threshold = Math.min(1e-6, largest / 2);
  return settled.flatMap((level, t) => (level === undefined && duals[t]! > threshold ? [t] : []));
}

const snapped = (counts: Float64Array) =>
  counts.map((count) => (Math.abs(count - Math.round(count)) < 1e-9 ? Math.round(count) : Math.max(0, count)));

function provenBy(model: TypeModel, { duals, prices }: Raised, settled: readonly (number | undefined)[]): Certificate {
  const weights = Array.from(duals, (dual, t) => (settled[t] === undefined ? Math.max(0, dual) : 0));
  return certify(model, weights, Array.from(prices.subarray(0, 1 + model.rows.length + model.groups.length)));
}

/** Where a level's programme ends without an answer, the levels below it stand: the point so far is kept, and is a point all the same. */
function raisedOrNone(levels: Levels, first: boolean): Raised | undefined {
  try {
    const raised = levels.raise();
    if (!raised && first) throw new SolverFailure("leximin: no point", 0);
    return raised;
  } catch (error) {
    if (first || !(error instanceof SolverFailure)) throw error;
    return undefined;
  }
}

/**
 * Leximin over the linear relaxation (Flanigan et al., Nature 2021, over types in place of people): raises the lowest, then the lowest
 * of those that can still be raised, and so on. Of a model whose relaxation has a point; throws `SolverFailure` for any other.
 */
export function leximin(highs: Highs, model: TypeModel): Relaxed {
  const levels = new Levels(highs, model);
  const { settled } = levels;
  const hopeless: number[] = [];
  let first: { minimum: number; certificate: Certificate } | undefined;
  let counts = new Float64Array(model.types.length);
  let stages = 0;
  try {
    while (settled.includes(undefined)) {
      const raised = raisedOrNone(levels, stages === 0);
      if (!raised) break;
      stages += 1;
      counts = raised.counts;
      const those = held(raised.duals, settled);
      if (!those.length) break;
      if (!first && raised.level < 1e-9) hopeless.push(...those);
      else first ??= { minimum: raised.level, certificate: provenBy(model, raised, settled) };
      levels.settle(those, Math.max(0, raised.level));
    }
  } finally {
    levels.dispose();
  }
  const none = { minimum: 0, certificate: { W: [], lambda: [], num: 0n, den: 1n } };
  return { counts: snapped(counts), ...(first ?? none), stages, hopeless };
}
