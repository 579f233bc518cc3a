import type { Box } from "./box.js";
import type { PanelFinder } from "./panel-finder.js";

/** Panels on the way from a point to its corners; `left` is the part of the point that they do not make up, 0 where they make up all of it. */
export type Mixture = { readonly panels: readonly Int32Array[]; readonly left: number };

/** Below this share, what is left is the solver's own blur; a master programme over the panels closes it. */
const END = 1e-6;

/** How often a walk goes back before it is given up. */
const RETURNS = 3;

/** The smallest box of whole counts around a point. A row that the point holds tight must be held tight by every panel of it. */
function around({ matrix: { rows } }: PanelFinder, target: Float64Array, sums: Float64Array, near: number): Box {
  const tight = (row: number, limit: number) => Math.abs(sums[row]! - limit) < 4 * near;
  return {
    target,
    low: Int32Array.from(target, (x) => Math.floor(x + near)),
    high: Int32Array.from(target, (x) => Math.ceil(x - near)),
    rowLow: Float64Array.from(rows, ({ min, max }, row) => (tight(row, max) ? max : min)),
    rowHigh: Float64Array.from(rows, ({ min, max }, row) => (tight(row, min) ? min : max)),
  };
}

/** How much of the panel the point can spare before something else than it would leave the box. */
function shareOf({ matrix }: PanelFinder, { target, low, high, rowLow, rowHigh }: Box, sums: Float64Array, panel: Int32Array): number {
  let most = 1;
  for (const [t, count] of panel.entries())
    if (low[t]! < high[t]!) most = Math.min(most, count === high[t]! ? target[t]! - low[t]! : high[t]! - target[t]!);
  for (const [row, own] of matrix.sums(panel).entries()) {
    if (own < rowHigh[row]!) most = Math.min(most, (rowHigh[row]! - sums[row]!) / (rowHigh[row]! - own));
    if (own > rowLow[row]!) most = Math.min(most, (sums[row]! - rowLow[row]!) / (own - rowLow[row]!));
  }
  return Math.max(0, most);
}

/** Where the walk stands: the point, and the part of the whole that it still is. */
type Stand = { readonly point: Float64Array; readonly left: number };

/** One step: to a panel's far side, as far as the box allows. Nothing where no panel of the box was found, or it leads nowhere. */
function stepFrom(finder: PanelFinder, { point, left }: Stand): { readonly panel: Int32Array; readonly stand: Stand } | undefined {
  const near = Math.min(1e-3, 1e-9 / left);
  const now = point.map((x) => (Math.abs(x - Math.round(x)) < near ? Math.round(x) : x));
  const sums = finder.matrix.sums(now);
  const box = around(finder, now, sums, near);
  const panel = finder.find(box, 3);
  const share = panel ? shareOf(finder, box, sums, panel) : 0;
  if (!panel || share < 1e-9) return undefined;
  const beyond = share < 1 ? now.map((x, t) => (x - share * panel[t]!) / (1 - share)) : now;
  return { panel, stand: { point: beyond, left: left * (1 - share) } };
}

/**
 * Carathéodory's walk: take a panel, go from it through the point to the edge of the box, and go on from there in one dimension less.
 * Reaching the end proves that the point is a mixture of panels, and therefore that the relaxation's answer is the answer. Every step
 * ends at a wall, so there are no more than there are types and rows. A corner without a panel is left by going back, a little further
 * each time, and choosing otherwise; `panels` are all that were met, also on ways that were given up.
 */
export function walk(finder: PanelFinder, from: Float64Array, tick: (left: number) => void = () => {}): Mixture {
  const panels: Int32Array[] = [];
  const stands: Stand[] = [{ point: Float64Array.from(from), left: 1 }];
  const reach = from.length + finder.matrix.rows.length;
  for (let steps = 2 * reach + 200, returns = 0; steps > 0; steps--) {
    const here = stands.at(-1)!;
    if (here.left <= END) return { panels, left: 0 };
    const step = finder.budget.ended ? undefined : stepFrom(finder, here);
    if (step) {
      panels.push(step.panel);
      stands.push(step.stand);
      tick(step.stand.left);
      continue;
    }
    if (finder.budget.ended || ++returns > RETURNS) break;
    const goal = here.left * 4 ** Math.min(returns, 6);
    while (stands.length > 1 && stands.at(-1)!.left < goal) stands.pop();
  }
  return { panels, left: stands.at(-1)!.left };
}
