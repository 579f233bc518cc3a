import type { Highs } from "highs";
import type { LinearRow } from "./lp.js";
import { Master, type Mixed, mixed, worthOf } from "./master.js";
import type { PanelFinder } from "./panel-finder.js";

/** How far a point is from every mixture of the panels seen, in people; `proven` where no panel at all could bring it nearer. */
export type Attained = {
  readonly shortfall: number;
  readonly proven: boolean;
  readonly panels: readonly Int32Array[];
  readonly mixture?: Mixed;
};

/** A gain that is not more than the solver's blur. */
export const NOTHING = 1e-7;

/** A shortfall in people, over all types together, below which a point counts as reached: a millionth of a seat. */
export const REACHED = 1e-6;

/**
 * Whether a point is a mixture of panels: a master programme over all panels seen makes the sum of what is lacking as small as it can,
 * and asks for the panel that would help most, until nothing is lacking, no panel helps, or the rounds or the budget end.
 */
export function attain(highs: Highs, finder: PanelFinder, point: Float64Array, known: readonly Int32Array[], rounds: number): Attained {
  const rows = Array.from(point, (need, t): LinearRow => ({ types: [t], coefficients: [1], min: need, max: Number.POSITIVE_INFINITY }));
  const master = new Master(
    highs,
    rows.map(() => -1),
    rows,
  );
  try {
    for (const panel of known) master.add(panel);
    let solved = master.solve();
    let proven = false;
    for (let round = 0; solved && -solved.value > REACHED && round < rounds && !finder.budget.ended; round++) {
      const best = finder.best(solved.worth, 500);
      if (!best) break;
      if (worthOf(best.panel, solved.worth) - solved.price < NOTHING || !master.add(best.panel)) {
        proven = best.proven;
        break;
      }
      solved = master.solve();
    }
    if (!solved) return { shortfall: Number.POSITIVE_INFINITY, proven: false, panels: master.panels };
    return { shortfall: -solved.value, proven, panels: master.panels, mixture: mixed(master.panels, solved.weights, point.length) };
  } finally {
    master.dispose();
  }
}
