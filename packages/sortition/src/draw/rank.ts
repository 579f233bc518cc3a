import { compareBytes, hash, utf8 } from "./canonical.js";

const RANK = utf8("rank");

/** Ranks depend on the seed and on the ranked thing alone: not on the order of a list, not on who else stands in it. */
export const rankOf = (seed: Uint8Array, label: Uint8Array) => hash(seed, RANK, label);

/** The label under which a household is ranked against others of its class. */
export const householdLabel = (tag: string) => utf8(`household:${tag}`);

/** The indices in the order of their ranks; equal ranks (a collision of SHA-256, or two equal labels) by index. */
export function ranked(seed: Uint8Array, indices: readonly number[], labelOf: (index: number) => Uint8Array): number[] {
  return indices
    .map((index) => ({ index, rank: rankOf(seed, labelOf(index)) }))
    .sort((a, b) => compareBytes(a.rank, b.rank) || a.index - b.index)
    .map(({ index }) => index);
}
