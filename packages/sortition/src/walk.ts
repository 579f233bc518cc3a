import type { Box } from "./box.js";
import type { PanelFinder } from "./panel-finder.js";

/** Panels on the way from a point to its corners; `left` is the part of the point that they do not make up, 0 where they make up all. */
export type Mixture = { readonly panels: readonly Int32Array[]; readonly left: number };

/** Below this share, what is left is the solver's own blur; a master programme over the panels closes it. */
const END = 1e-6;

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

/**
 * Carathéodory's walk: take a panel, go from it through the point to the edge of the box, and go on from there in one dimension less.
 * Reaching the end proves that the point is a mixture of panels, and therefore that the relaxation's answer is the answer. Every step
 * ends at a wall, so there are no more steps than types and rows; one that comes to none ends the walk.
 */
export function walk(finder: PanelFinder, from: Float64Array, tick: (left: number) => void = () => {}): Mixture {
  const { matrix } = finder;
  const panels: Int32Array[] = [];
  let point = Float64Array.from(from);
  let left = 1;
  for (let step = from.length + matrix.rows.length; left > END && step > 0; step--) {
    const near = Math.min(1e-3, 1e-9 / left);
    point = point.map((x) => (Math.abs(x - Math.round(x)) < near ? Math.round(x) : x));
    const sums = matrix.sums(point);
    const box = around(finder, point, sums, near);
    const panel = finder.find(box, 3);
    if (!panel) return { panels, left };
    const share = shareOf(finder, box, sums, panel);
    if (share < 1e-9) return { panels, left };
    panels.push(panel);
    left *= 1 - share;
    if (share < 1) point = point.map((x, t) => (x - share * panel[t]!) / (1 - share));
    tick(left);
  }
  return { panels, left: left > END ? left : 0 };
}
