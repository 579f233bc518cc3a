import type { Box } from "./box.js";
import type { PanelFinder } from "./panel-finder.js";
import type { Promised, Taken } from "./peeling.js";

/** How many panels are tried for each person who sits too seldom or too often. */
const TRIES = 60;

/**
 * Mends a list whose panels are all lawful, but which seats some people too seldom or too often: one panel after the other is
 * exchanged for one that differs in a few people, gives a seat to a type that lacks one, and takes seats only from types that can
 * spare them. No exchange makes anything worse, so the list can be taken at any moment.
 */
export class Mending {
  private readonly counts: Float64Array;
  private readonly panels: Int32Array[];

  constructor(
    private readonly finder: PanelFinder,
    taken: readonly Taken[],
    private readonly promised: Promised,
  ) {
    this.panels = taken.flatMap(({ panel, copies }) => Array.from({ length: copies }, () => panel));
    this.counts = new Float64Array(promised.least.length);
    for (const panel of this.panels) this.add(panel, 1);
  }

  /** The list when nothing is left to mend, no exchange is found, or the budget ends. */
  mend(): Taken[] {
    const given = new Set<number>();
    while (!this.finder.budget.ended) {
      const { type, way } = this.worst(given);
      if (type < 0) break;
      if (!this.exchange(type, way)) given.add(type);
    }
    return this.panels.map((panel) => ({ panel, copies: 1 }));
  }

  private add(panel: Int32Array, times: number) {
    for (let t = 0; t < panel.length; t++) this.counts[t]! += times * panel[t]!;
  }

  /** The type that is furthest from its promise; too seldom weighs more than too often. */
  private worst(given: ReadonlySet<number>) {
    const { least, most } = this.promised;
    let worst = { type: -1, way: 1, by: 0 };
    for (const [t, { n }] of this.finder.model.types.entries()) {
      if (given.has(t)) continue;
      const lack = (2 * (least[t]! - this.counts[t]!)) / n;
      const excess = (this.counts[t]! - most[t]!) / n;
      if (lack > worst.by) worst = { type: t, way: 1, by: lack };
      if (excess > worst.by) worst = { type: t, way: -1, by: excess };
    }
    return worst;
  }

  private exchange(type: number, way: number): boolean {
    const { finder } = this;
    for (let tries = 0; tries < TRIES && !finder.budget.ended; tries++) {
      const at = finder.chance.below(this.panels.length);
      const panel = this.panels[at]!;
      const box = this.around(panel, type, way);
      const other = box && finder.near(box, panel);
      if (!other) continue;
      this.add(panel, -1);
      this.add(other, 1);
      this.panels[at] = other;
      return true;
    }
    return false;
  }

  /** Panels that seat one more (or one less) of the type, lose only who can be spared, and gain only who has room. */
  private around(panel: Int32Array, type: number, way: number): Box | undefined {
    const { least, most } = this.promised;
    const box = this.finder.whole();
    for (let t = 0; t < panel.length; t++) {
      const spare = Math.max(0, this.counts[t]! - least[t]!);
      const room = Math.max(0, most[t]! - this.counts[t]!);
      box.target[t] = panel[t]!;
      box.low[t] = Math.max(0, panel[t]! - spare);
      box.high[t] = Math.min(box.high[t]!, panel[t]! + room);
    }
    const wanted = panel[type]! + way;
    if (wanted < 0 || wanted > this.finder.model.types[type]!.cap) return undefined;
    box.low[type] = way > 0 ? wanted : Math.min(box.low[type]!, wanted);
    box.high[type] = way > 0 ? Math.max(box.high[type]!, wanted) : wanted;
    return box;
  }
}
