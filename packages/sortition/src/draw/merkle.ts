import { canonical, compareBytes, hash, utf8 } from "./canonical.js";

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** What a leaf says of a person. The salt (128 random bits) keeps anybody from guessing who stands behind it. */
export type LeafRecord = {
  readonly pseudonym: string;
  readonly features: Readonly<Record<string, string>>;
  readonly householdTag?: string;
  readonly size?: number;
};

export const leafOf = (salt: Uint8Array, record: LeafRecord) => hash(LEAF, salt, utf8(canonical(record)));

/** Leaves and inner nodes are hashed under different first bytes: none can be passed off as the other. */
const parentOf = (left: Uint8Array, right: Uint8Array) => hash(NODE, left, right);

/** An odd node at the end of a level is promoted, not paired with itself: no two lists share a root. */
const above = (level: readonly Uint8Array[]) =>
  Array.from({ length: Math.ceil(level.length / 2) }, (_, pair) => {
    const right = level[2 * pair + 1];
    return right ? parentOf(level[2 * pair]!, right) : level[2 * pair]!;
  });

/** Throws `RangeError` for an empty list. */
export function rootOf(leaves: readonly Uint8Array[]): Uint8Array {
  if (!leaves.length) throw new RangeError("a list of nobody has no root");
  let level = leaves;
  while (level.length > 1) level = above(level);
  return level[0]!;
}

/** The hashes beside the way from a leaf to the root, from below; `null` where a node was promoted. */
export function inclusionProof(leaves: readonly Uint8Array[], index: number): (Uint8Array | null)[] {
  const proof: (Uint8Array | null)[] = [];
  let at = index;
  for (let level = leaves; level.length > 1; level = above(level), at >>= 1) proof.push(level[at ^ 1] ?? null);
  return proof;
}

/** `size` is the number of leaves: it fixes the shape of the tree, and thereby which node may have been promoted. */
export function includes(root: Uint8Array, leaf: Uint8Array, index: number, size: number, proof: readonly (Uint8Array | null)[]): boolean {
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) return false;
  let node = leaf;
  let at = index;
  let used = 0;
  for (let width = size; width > 1; width = Math.ceil(width / 2), at >>= 1) {
    const beside = proof[used++];
    if (beside === undefined || (beside === null) !== (at ^ 1) >= width) return false;
    if (beside) node = at & 1 ? parentOf(beside, node) : parentOf(node, beside);
  }
  return used === proof.length && compareBytes(node, root) === 0;
}
