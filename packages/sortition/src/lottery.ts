import type { Lottery } from "./audit.js";
import { distinct, shareOut } from "./joint.js";
import { Mending } from "./mending.js";
import type { PanelFinder } from "./panel-finder.js";
import { Peeling, type Promised, type Taken, times } from "./peeling.js";

/** How often the writing may come to a stand before the rest of the list is filled with the panels at hand. */
const STANDS = 12;

/** Up to so many counts in the panels known, sharing them out at once is quicker than writing panel by panel. */
const FEW = 3_000;

/** Nobody less often than floor, nobody more often than ceiling of M times their chance: people of a type take their turns. */
function promisedBy({ model: { types } }: PanelFinder, point: Float64Array, M: number): Promised {
  const chance = (t: number) => (M * point[t]!) / types[t]!.n;
  return {
    least: Int32Array.from(types, ({ n }, t) => n * Math.floor(chance(t) + 1e-6)),
    most: Int32Array.from(types, ({ n }, t) => n * Math.ceil(chance(t) - 1e-6)),
  };
}

/** Whole totals next to M times the point, such that every row can still be shared out evenly. */
function totalsNear(finder: PanelFinder, point: Float64Array, M: number): Int32Array {
  const target = times(point, M).map((x) => (Math.abs(x - Math.round(x)) < 1e-5 ? Math.round(x) : x));
  const { rowLow, rowHigh } = finder.whole();
  const box = { target, low: Int32Array.from(target, Math.floor), high: Int32Array.from(target, Math.ceil) };
  return finder.find({ ...box, rowLow: times(rowLow, M), rowHigh: times(rowHigh, M) }, 4) ?? Int32Array.from(target, Math.round);
}

function listed(taken: readonly Taken[], M: number): Lottery {
  const merged = new Map<string, { composition: number[]; copies: number }>();
  for (const { panel, copies } of taken) {
    const same = merged.get(panel.join());
    if (same) same.copies += copies;
    else merged.set(panel.join(), { composition: Array.from(panel), copies });
  }
  const entries = [...merged.values()];
  return { M, compositions: entries.map(({ composition }) => composition), copies: entries.map(({ copies }) => copies) };
}

/** How many people short of the promise a list leaves the types together, each as a part of its people. */
function lackOf({ model: { types } }: PanelFinder, taken: readonly Taken[], { least }: Promised): number {
  const sums = new Float64Array(types.length);
  for (const { panel, copies } of taken) for (let t = 0; t < sums.length; t++) sums[t]! += panel[t]! * copies;
  return sums.reduce((lack, sum, t) => lack + Math.max(0, least[t]! - sum) / types[t]!.n, 0);
}

/** The chances that a list of M panels is to keep, panels to fall back on, and the budget of each of its two parts. */
export type Writing = {
  readonly point: Float64Array;
  readonly M: number;
  readonly known: readonly Int32Array[];
  readonly steps: number;
  readonly tick?: (left: number) => void;
};

/**
 * Writes a list of M panels in which everybody sits in floor or ceiling of M times their chance: whole totals first, then panel by
 * panel, always such that what is left can be shared out evenly. Where that comes to a stand, the rest is filled with panels at hand,
 * and the list is mended panel by panel.
 */
export function writeLottery(finder: PanelFinder, { point, M, known, steps, tick = () => {} }: Writing): Lottery {
  finder.budget.allow(steps);
  const promised = promisedBy(finder, point, M);
  const few = distinct(known);
  const atOnce = few.length * point.length <= FEW ? shareOut(finder, few, promised, M) : undefined;
  if (atOnce && lackOf(finder, atOnce, promised) === 0) return listed(atOnce, M);
  const peeling = new Peeling(finder, totalsNear(finder, point, M), M, promised);
  const seen: Int32Array[] = [];
  for (let stands = 0; peeling.left > 0 && !finder.budget.ended; ) {
    if (peeling.step()) {
      tick(peeling.left);
      continue;
    }
    stands += 1;
    seen.push(...peeling.taken.slice(-50).map(({ panel }) => panel));
    if (stands > STANDS) break;
    if (stands % 3 === 0 || !peeling.soften()) peeling.undo(2 + stands);
  }
  if (peeling.left === 0) return listed(peeling.taken, M);
  peeling.fill(distinct([...peeling.taken.map(({ panel }) => panel), ...few, ...seen]));
  finder.budget.allow(steps);
  const mended = new Mending(finder, peeling.taken, promised).mend();
  return listed(atOnce && lackOf(finder, atOnce, promised) < lackOf(finder, mended, promised) ? atOnce : mended, M);
}
