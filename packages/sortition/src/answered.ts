import type { Highs } from "highs";
import { type Audit, auditLottery, type Lottery } from "./audit.js";
import type { Fair } from "./fairness.js";
import { writeLottery } from "./lottery.js";
import type { Phase, Selected } from "./outcome.js";
import type { PanelFinder } from "./panel-finder.js";
import { blocking } from "./relax.js";
import type { TypeModel } from "./type-model.js";

type Writing = {
  readonly highs: Highs;
  readonly whole: TypeModel;
  readonly finder: PanelFinder;
  readonly M: number;
  readonly steps: number;
  readonly tick: (phase: Phase, done: number) => void;
};

type Written = { readonly lottery: Lottery; readonly audit: Audit };

function write({ finder, M, steps, tick }: Writing, point: Float64Array, panels: readonly Int32Array[]): Written {
  const lottery = writeLottery(finder, { point, M, known: panels, steps, tick: (left) => tick("lottery", 1 - left / M) });
  return { lottery, audit: auditLottery(finder.model, lottery) };
}

/** Where the optimum is not known, two lists are written, from above and from below, and the kinder one is answered. */
function kindest(writing: Writing, { counts, panels, second }: Fair): Written {
  const one = write(writing, counts, panels);
  if (!second) return one;
  const other = write(writing, second, panels);
  return other.audit.minCount > one.audit.minCount ? other : one;
}

/** The smallest chance among those who can be selected. */
const leastOf = ({ types }: TypeModel, p: Float64Array) =>
  p.reduce((min, chance, t) => (types[t]!.cap > 0 ? Math.min(min, chance) : min), 1);

function warningsOf(minimum: number, M: number): string[] {
  return minimum > 0 && minimum * M < 1 ? [`the least chance is ${minimum}: a list of ${M} panels cannot hold everybody`] : [];
}

/** The whole answer: the list, checked panel by panel, and for everybody in no panel the quota that keeps them out. */
export function answered(writing: Writing, fair: Fair): Selected {
  const { highs, whole, finder, M } = writing;
  const { model } = finder;
  const { lottery, audit } = kindest(writing, fair);
  if (!audit.ok) throw new Error(`the list of panels breaks a rule: ${audit.violations[0]}`);
  const proven = fair.route !== "best-effort";
  const p = Float64Array.from(model.types, ({ n }, t) => (proven ? fair.counts[t]! / n : audit.counts[t]! / (M * n)));
  const minimum = proven ? fair.minimum : leastOf(model, p);
  return {
    kind: "ok",
    model,
    p,
    minimum,
    lottery,
    minCount: audit.minCount,
    certificate: fair.certificate,
    notSelectable: model.types.flatMap(({ cap }, type) => (cap > 0 ? [] : [{ type, because: blocking(highs, whole, type) }])),
    gap: { lower: minimum, upper: Math.max(minimum, fair.upper), certified: fair.route !== "colgen" && fair.upper - minimum < 1e-6 },
    route: fair.route,
    warnings: warningsOf(minimum, M),
  };
}
