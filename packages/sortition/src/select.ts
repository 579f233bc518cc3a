import type { Highs } from "highs";
import { aggregate } from "./aggregate.js";
import { answered } from "./answered.js";
import { Budget } from "./budget.js";
import { asNumber } from "./certificate.js";
import { chance } from "./chance.js";
import { closedForm, hasClosedForm } from "./closed-form.js";
import { type Fair, fairest } from "./fairness.js";
import { InvalidProblem, type Issue, isUnreadable } from "./issue.js";
import { leximin, type Relaxed } from "./leximin.js";
import { solver } from "./lp.js";
import type { Infeasible, Options, Outcome, Phase } from "./outcome.js";
import { PanelFinder } from "./panel-finder.js";
import type { Problem } from "./problem.js";
import { relax } from "./relax.js";
import type { TypeModel } from "./type-model.js";
import { validate } from "./validate.js";

/** About ten seconds of one slow core, where all of it is needed. */
const STEPS = 4_000_000;

class Aborted extends Error {
  override readonly name = "AbortError";
}

/** Without people who are in no panel, so that "the least chance" is that of somebody who has one. */
const without = (model: TypeModel, never: readonly number[]): TypeModel => ({
  ...model,
  types: model.types.map((type, t) => (never.includes(t) ? { ...type, cap: 0 } : type)),
});

/** The fairest point of the relaxation, without those whom not even that can seat: at most one round a type. */
function relaxation(highs: Highs, model: TypeModel): { readonly model: TypeModel; readonly relaxed: Relaxed } {
  const relaxed = leximin(highs, model);
  return relaxed.hopeless.length ? relaxation(highs, without(model, relaxed.hopeless)) : { model, relaxed };
}

type Work = {
  readonly highs: Highs;
  readonly whole: TypeModel;
  readonly steps: number;
  readonly finderOf: (model: TypeModel) => PanelFinder;
  readonly tick: (phase: Phase, done: number) => void;
};

/** Hands a finder to one piece of work, and gives the solver's memory back whatever comes of it. */
function using<Result>(finder: PanelFinder, work: (finder: PanelFinder) => Result): Result {
  try {
    return work(finder);
  } finally {
    finder.dispose();
  }
}

/** Faults of the pool, which no change of a quota mends. */
const POOL = ["POOL_TOO_SMALL", "TOO_FEW_HOUSEHOLDS"];

function infeasible({ highs, whole, finderOf }: Work, issues: readonly Issue[]): Infeasible {
  if (issues.some(({ code }) => POOL.includes(code))) return { kind: "infeasible", issues, relaxations: [], hopeless: true };
  const isFeasible = (model: TypeModel) => using(finderOf(model), (finder) => finder.any().panel !== undefined);
  return { kind: "infeasible", issues, ...relax(highs, whole, 3, isFeasible) };
}

/** Where the least of the others fill the panel, a group without a least of its own is in none: then it is left out. */
function seatable(whole: TypeModel): TypeModel {
  const { counts } = closedForm(whole);
  return without(
    whole,
    whole.types.flatMap((_, t) => (counts[t]! > 0 ? [] : [t])),
  );
}

function inClosedForm(model: TypeModel): Fair {
  const { counts, certificate } = closedForm(model);
  const minimum = model.types.reduce((min, { n, cap }, t) => (cap > 0 ? Math.min(min, counts[t]! / n) : min), 1);
  return { counts, certificate, minimum, upper: asNumber(certificate), route: "closed-form", panels: [] };
}

/** Types are left out until those that remain all have a panel: at most one round a type. */
function overPanels(work: Work, M: number): Outcome {
  const { highs, whole, steps, finderOf, tick } = work;
  const possible = using(finderOf(whole), (finder) => finder.possible());
  if (!possible) return infeasible(work, []);
  for (let { model, relaxed } = relaxation(highs, whole); ; ) {
    tick("leximin", 1);
    const outcome = using(finderOf(model), (finder) => {
      const result = fairest(highs, finder, relaxed, steps, tick);
      return "counts" in result ? answered({ highs, whole, finder, M, steps, tick }, result) : result;
    });
    if ("kind" in outcome) return outcome;
    if ("nobody" in outcome) return infeasible(work, []);
    ({ model, relaxed } = relaxation(highs, without(model, outcome.never)));
  }
}

/**
 * Runs the whole of it in this thread; `Solver` runs it in one of its own. Throws `InvalidProblem` for unreadable input, `AbortError`
 * where the signal stops the work, and `SolverFailure` where the solver cannot even answer the first linear programme.
 */
export async function selectHere(problem: Problem, options: Options = {}): Promise<Outcome> {
  const { M = 1000, stepBudget = STEPS, seed = 0, onProgress, signal } = options;
  const watch = () => {
    if (signal?.aborted) throw new Aborted("the selection was stopped");
  };
  const tick = (phase: Phase, done: number) => (watch(), onProgress?.({ phase, done }));
  tick("leximin", 0);
  const issues = validate(problem);
  if (issues.some(isUnreadable)) throw new InvalidProblem(issues);
  const highs = await solver();
  const whole = aggregate(problem);
  const steps = stepBudget / 4;
  const finderOf = (model: TypeModel) => new PanelFinder(highs, model, chance(seed), new Budget(steps, watch));
  const work: Work = { highs, whole, steps, finderOf, tick };
  if (issues.length) return infeasible(work, issues);
  if (!hasClosedForm(whole)) return overPanels(work, M);
  return using(finderOf(seatable(whole)), (finder) => answered({ highs, whole, finder, M, steps, tick }, inClosedForm(finder.model)));
}
