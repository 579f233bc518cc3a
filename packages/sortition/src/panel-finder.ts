import type { Highs } from "highs";
import { type Box, isIn, wholeBox } from "./box.js";
import type { Budget } from "./budget.js";
import type { Chance } from "./chance.js";
import { exhaust } from "./exhaust.js";
import { Matrix } from "./matrix.js";
import { type Answer, Programme } from "./programmes.js";
import { Repair } from "./repair.js";
import { rounded } from "./rounding.js";
import type { TypeModel } from "./type-model.js";

/** A panel of the highest worth found, and whether it is proven that no other is worth more. */
export type Best = { readonly panel: Int32Array; readonly proven: boolean };

/** Whether there is a panel: one, none for certain, or not known within the steps allowed. */
export type Found = { readonly panel?: Int32Array; readonly none: boolean };

/** How far a box is looked through before a programme is asked. */
const NODES = 2_000;

/** How many roundings of a corner are repaired before a mixed integer programme is asked. */
const ATTEMPTS = 20;

/** Whether looking through the box is likely to be quicker than searching it. */
const isSmall = ({ low, high }: Box) => low.reduce((free, own, t) => free + (own < high[t]! ? 1 : 0), 0) <= 14;

/**
 * Finds whole panels near a fractional point. In order of cost: a repaired rounding, the corner of a linear programme, the same
 * repaired, and last a small mixed integer programme. Must be disposed.
 */
export class PanelFinder {
  readonly matrix: Matrix;
  private linear: Programme | undefined;
  private integer: Programme | undefined;

  constructor(
    readonly highs: Highs,
    readonly model: TypeModel,
    readonly chance: Chance,
    readonly budget: Budget,
  ) {
    this.matrix = new Matrix(model);
  }

  dispose() {
    this.linear?.dispose();
    this.integer?.dispose();
    this.linear = this.integer = undefined;
  }

  whole(): Box {
    return wholeBox(this.model, this.matrix.rows);
  }

  /** A whole point of the box, or nothing where there is none or none was found. */
  find(box: Box, tries = 2): Int32Array | undefined {
    if (isSmall(box)) {
      const { point, none } = exhaust(this.matrix, box, NODES, this.budget);
      if (point || none) return point;
    }
    for (let attempt = 0; attempt < tries && !this.budget.ended; attempt++) {
      const found = this.repaired(box, rounded(this.model, box, this.chance));
      if (found) return found;
    }
    return this.budget.ended ? undefined : this.solved(box);
  }

  /** A whole point of the box that comes from this one by a few exchanges, or nothing where none was found. */
  near(box: Box, from: Int32Array): Int32Array | undefined {
    return this.repaired(
      box,
      from.map((count, t) => Math.min(box.high[t]!, Math.max(box.low[t]!, count))),
    );
  }

  /** A panel with at least one person of this type. */
  holding(type: number): Found {
    const box = this.whole();
    if (box.high[type]! < 1) return { none: true };
    box.low[type] = 1;
    return this.decided(box, 1_000);
  }

  /** Whether the relaxation has a point: without one there is no panel either. */
  possible(): boolean {
    return !this.programme(false).ask(this.whole(), new Float64Array(this.model.types.length)).none;
  }

  /** Whether there is any panel at all. */
  any(): Found {
    return this.decided(this.whole(), 20_000);
  }

  /** The panel of the highest worth. */
  best(worth: Float64Array, nodes: number): Best | undefined {
    // Worths are small beside the solver's tolerances where the pool is large: only their proportions matter.
    const largest = worth.reduce((most, own) => Math.max(most, own), 0) || 1;
    const scaled = worth.map((own) => own / largest);
    const answer = this.programme(true).ask(this.whole(), scaled, { nodes, first: false });
    const panel = this.wholePoint(this.whole(), answer);
    return panel && { panel, proven: answer.proven };
  }

  private decided(box: Box, nodes: number): Found {
    const looked = exhaust(this.matrix, box, NODES, this.budget);
    if (looked.point || looked.none) return { ...(looked.point ? { panel: looked.point } : {}), none: looked.none };
    const none = new Float64Array(box.low.length);
    const corner = this.programme(false).ask(box, none);
    if (corner.none) return { none: true };
    for (let attempt = 0; corner.point && attempt < ATTEMPTS && !this.budget.ended; attempt++) {
      const panel = this.repaired(box, rounded(this.model, { ...box, target: corner.point }, this.chance));
      if (panel) return { panel, none: false };
    }
    const answer = this.programme(true).ask(box, none, { nodes, first: true });
    const panel = this.wholePoint(box, answer);
    return { ...(panel ? { panel } : {}), none: answer.none };
  }

  private repaired(box: Box, counts: Int32Array) {
    return new Repair(this.matrix, box, counts, this.chance).mend(this.budget);
  }

  private solved(box: Box): Int32Array | undefined {
    const worth = Float64Array.from(box.low, (low, t) => box.target[t]! - low - this.chance.next());
    const corner = this.programme(false).ask(box, worth);
    if (corner.none || !corner.point) return undefined;
    const near = Int32Array.from(corner.point, (x, t) => Math.min(box.high[t]!, Math.max(box.low[t]!, Math.round(x))));
    const mended = this.repaired(box, near);
    return mended ?? (this.budget.ended ? undefined : this.wholePoint(box, this.programme(true).ask(box, worth)));
  }

  private wholePoint(box: Box, { point }: Answer): Int32Array | undefined {
    if (!point) return undefined;
    const counts = Int32Array.from(point, Math.round);
    return isIn(box, counts, this.matrix.sums(counts)) ? counts : undefined;
  }

  private programme(integer: boolean): Programme {
    const make = () => new Programme(this.highs, this.matrix, this.model.types.length, integer, this.budget);
    return integer ? (this.integer ??= make()) : (this.linear ??= make());
  }
}
