import type { Highs } from "highs";
import { NOTHING } from "./attain.js";
import type { LinearRow } from "./lp.js";
import { Master, type Mixed, mixed, type Solved, worthOf } from "./master.js";
import type { PanelFinder } from "./panel-finder.js";

/** Leximin over panels: the smallest chance, a bound on it, and whether every level was proven best. */
export type Exact = {
  readonly mixture: Mixed;
  readonly panels: readonly Int32Array[];
  readonly minimum: number;
  readonly upper: number;
  readonly proven: boolean;
};

/** The types whose level nothing can raise: those with a positive worth. Half the largest is taken where all are tiny. */
function held({ worth }: Solved, open: readonly boolean[], n: readonly number[]): number[] {
  const weighed = open.map((is, t) => (is ? worth[t]! * n[t]! : 0));
  const largest = weighed.reduce((most, weight) => Math.max(most, weight), 0);
  const threshold = Math.min(1e-6, largest / 2);
  return weighed.flatMap((weight, t) => (weight > threshold ? [t] : []));
}

/**
 * Leximin by column generation over types (Flanigan et al., Nature 2021, with one variable a type in place of one a person), for the
 * pools where the relaxation promises more than panels can keep. Ends after so many rounds, or with the budget, with the best that
 * it has and the bound that it has proven.
 */
export class Columns {
  private readonly open: boolean[];
  private readonly n: readonly number[];
  private readonly master: Master;
  private mixture: Mixed;
  private minimum = 0;
  private upper = 1;
  private first = true;

  constructor(
    highs: Highs,
    private readonly finder: PanelFinder,
    known: readonly Int32Array[],
  ) {
    const { types } = finder.model;
    this.open = types.map(({ cap }) => cap > 0);
    this.n = types.map(({ n }) => n);
    const row = (n: number, t: number): LinearRow => ({
      types: this.open[t] ? [0] : [],
      coefficients: this.open[t] ? [-n] : [],
      min: 0,
      max: Number.POSITIVE_INFINITY,
    });
    this.master = new Master(highs, [1], this.n.map(row));
    this.mixture = mixed([], [], types.length);
    for (const panel of known) this.master.add(panel);
  }

  leximin(rounds: number): Exact {
    try {
      const proven = this.levels(rounds);
      const { mixture, minimum, upper } = this;
      return { mixture, panels: this.master.panels, minimum, upper: Math.max(upper, minimum), proven };
    } finally {
      this.master.dispose();
    }
  }

  private levels(rounds: number): boolean {
    let proven = true;
    for (let left = rounds; this.open.includes(true); left--) {
      const solved = this.master.solve();
      if (!solved) return false;
      this.keep(solved);
      if (left <= 0 || this.finder.budget.ended) return false;
      const best = this.finder.best(solved.worth, 2_000);
      const gain = best ? worthOf(best.panel, solved.worth) - solved.price : Number.POSITIVE_INFINITY;
      if (this.first && best?.proven) this.upper = Math.min(this.upper, this.minimum + Math.max(0, gain));
      if (best && gain > NOTHING && this.master.add(best.panel)) continue;
      proven = proven && best?.proven === true;
      const those = held(solved, this.open, this.n);
      if (!those.length) return proven;
      this.settle(those, solved.lead[0]!);
    }
    return proven;
  }

  private keep({ weights, lead }: Solved) {
    this.mixture = mixed(this.master.panels, weights, this.n.length);
    if (this.first) this.minimum = lead[0]!;
  }

  private settle(those: readonly number[], level: number) {
    this.first = false;
    for (const t of those) {
      this.open[t] = false;
      this.master.fix(t, Math.max(0, this.n[t]! * level - 1e-9));
    }
  }
}
