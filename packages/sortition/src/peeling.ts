import type { Box } from "./box.js";
import type { PanelFinder } from "./panel-finder.js";

export type Taken = { readonly panel: Int32Array; readonly copies: number };

export const times = (values: ArrayLike<number>, by: number) => Float64Array.from(values, (value) => value * by);

/** What everybody is promised: of each type, between how many and how many of its people sit in all panels together. */
export type Promised = { readonly least: Int32Array; readonly most: Int32Array };

/** A list of panels while it is being written: what is in it, and what the remaining panels still have to hold together. */
export class Peeling {
  readonly taken: Taken[] = [];

  constructor(
    private readonly finder: PanelFinder,
    private readonly rest: Int32Array,
    public left: number,
    private readonly promised: Promised,
  ) {}

  /** One panel, as often as it can be taken; false where none was found. */
  step(): boolean {
    const box = this.even();
    const panel = this.finder.find(box);
    if (panel) this.take(panel, this.copiesOf(box, panel));
    return panel !== undefined;
  }

  /** Gives the last panels back, to be shared out anew. */
  undo(panels: number) {
    for (let back = 0; back < panels; ) {
      const last = this.taken.pop();
      if (!last) return;
      for (let t = 0; t < last.panel.length; t++) this.rest[t]! += last.copies * last.panel[t]!;
      this.left += last.copies;
      back += last.copies;
    }
  }

  /**
   * Only the promise binds, not the totals that were chosen first: takes one panel, and chooses the totals of the others anew.
   * False where that cannot be done.
   */
  soften(): boolean {
    const { finder, rest, left } = this;
    const caps = finder.model.types.map(({ cap }) => cap);
    const used = this.used();
    const least = used.map((u, t) => Math.max(0, this.promised.least[t]! - u));
    const most = used.map((u, t) => Math.max(0, this.promised.most[t]! - u));
    const low = least.map((need, t) => Math.max(0, Math.min(caps[t]!, need - (left - 1) * caps[t]!)));
    const high = most.map((room, t) => Math.max(low[t]!, Math.min(caps[t]!, room)));
    const panel = finder.find({ ...finder.whole(), target: times(rest, 1 / left), low, high });
    const totals = panel && this.totalsAfter(panel, least, most);
    if (!panel || !totals) return false;
    this.take(panel, 1);
    rest.set(totals);
    return true;
  }

  /** Nothing better was found: lawful panels all the same, each chosen for whoever is furthest behind. */
  fill(known: readonly Int32Array[]) {
    if (!known.length) return;
    const { types } = this.finder.model;
    while (this.left > 0) {
      const lack = Float64Array.from(this.rest, (rest, t) => Math.max(-1, rest / this.left) / types[t]!.n);
      const worth = (panel: Int32Array) => panel.reduce((sum, count, t) => sum + count * lack[t]!, 0);
      const worths = known.map(worth);
      const best = worths.reduce((most, own, at) => (own > worths[most]! ? at : most), 0);
      this.take(known[best]!, 1);
    }
  }

  private used() {
    const used = new Int32Array(this.rest.length);
    for (const { panel, copies } of this.taken) for (let t = 0; t < used.length; t++) used[t]! += panel[t]! * copies;
    return used;
  }

  private take(panel: Int32Array, copies: number) {
    this.taken.push({ panel, copies });
    for (let t = 0; t < panel.length; t++) this.rest[t]! -= copies * panel[t]!;
    this.left -= copies;
  }

  /** Each count floor or ceiling of its share, each row such that the others can still be lawful. */
  private even(): Box {
    const { rest, left } = this;
    const { rows } = this.finder.matrix;
    const sums = this.finder.matrix.sums(rest);
    return {
      target: times(rest, 1 / left),
      low: Int32Array.from(rest, (r) => Math.floor(r / left)),
      high: Int32Array.from(rest, (r) => Math.ceil(r / left)),
      rowLow: Float64Array.from(rows, ({ min, max }, row) => Math.max(min, sums[row]! - (left - 1) * max)),
      rowHigh: Float64Array.from(rows, ({ min, max }, row) => Math.min(max, sums[row]! - (left - 1) * min)),
    };
  }

  /** How often this panel can be taken before the rest could no longer be shared out evenly. */
  private copiesOf({ low, high }: Box, panel: Int32Array): number {
    const { rest, left } = this;
    const { matrix } = this.finder;
    let most = left;
    for (let t = 0; t < panel.length; t++)
      if (low[t]! < high[t]!) most = Math.min(most, panel[t] === high[t] ? rest[t]! - left * low[t]! : left * high[t]! - rest[t]!);
    const sums = matrix.sums(rest);
    const own = matrix.sums(panel);
    for (const [row, { min, max }] of matrix.rows.entries()) {
      if (own[row]! < max) most = Math.min(most, Math.floor((left * max - sums[row]!) / (max - own[row]!)));
      if (own[row]! > min) most = Math.min(most, Math.floor((sums[row]! - left * min) / (own[row]! - min)));
    }
    return Math.max(1, most);
  }

  /** Whole totals for the panels that come after this one, as near as can be to what was meant, and within the promise. */
  private totalsAfter(panel: Int32Array, least: Int32Array, most: Int32Array): Int32Array | undefined {
    const { finder, rest, left } = this;
    if (left === 1) return new Int32Array(rest.length);
    const caps = finder.model.types.map(({ cap }) => cap);
    const high = most.map((room, t) => Math.max(0, Math.min((left - 1) * caps[t]!, room - panel[t]!)));
    const low = least.map((need, t) => Math.min(high[t]!, Math.max(0, need - panel[t]!)));
    const target = Float64Array.from(rest, (r, t) => Math.min(high[t]!, Math.max(low[t]!, r - panel[t]!)));
    const { rowLow, rowHigh } = finder.whole();
    return finder.find({ target, low, high, rowLow: times(rowLow, left - 1), rowHigh: times(rowHigh, left - 1) });
  }
}
