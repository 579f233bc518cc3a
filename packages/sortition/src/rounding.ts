import type { Box } from "./box.js";
import type { Chance } from "./chance.js";
import type { TypeModel } from "./type-model.js";

/** Systematic sampling along one feature chosen by lot: the whole sum, and that of the feature's values, come out right by themselves. */
export function rounded({ types }: TypeModel, { target, low, high }: Box, chance: Chance): Int32Array {
  const along = chance.below((types[0]?.rows.length ?? 0) + 1);
  const order = Float64Array.from(types, ({ rows }) => (rows[along] ?? 0) + chance.next() * 0.999);
  const sorted = Int32Array.from(types, (_, t) => t).sort((a, b) => order[a]! - order[b]!);
  const counts = new Int32Array(types.length);
  let sum = chance.next();
  for (const t of sorted) {
    const base = Math.floor(target[t]! + 1e-9);
    const next = sum + Math.max(0, target[t]! - base);
    const value = base + (Math.floor(next) > Math.floor(sum) ? 1 : 0);
    sum = next;
    counts[t] = Math.min(high[t]!, Math.max(low[t]!, value));
  }
  return counts;
}
