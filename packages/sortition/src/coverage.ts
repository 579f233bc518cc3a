import type { PanelFinder } from "./panel-finder.js";

/** A panel for each type that stands in none of the known ones, and the types that stand in none at all, for certain. */
export type Coverage = { readonly panels: readonly Int32Array[]; readonly never: readonly number[] };

export function coverage(finder: PanelFinder, known: readonly Int32Array[]): Coverage {
  const { types } = finder.model;
  const covered = types.map((_, t) => known.some((panel) => panel[t]! > 0));
  const panels: Int32Array[] = [];
  const never: number[] = [];
  for (const [t, { cap }] of types.entries()) {
    if (covered[t] || cap === 0 || finder.budget.ended) continue;
    const { panel, none } = finder.holding(t);
    if (none) never.push(t);
    if (!panel) continue;
    panels.push(panel);
    for (const [other, count] of panel.entries()) if (count > 0) covered[other] = true;
  }
  return { panels, never };
}
