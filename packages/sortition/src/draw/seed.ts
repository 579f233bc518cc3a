import { canonical, hash, utf8 } from "./canonical.js";

export const PROTOCOL = "kaimen-draw/v1";

/** What a named source gave: balls drawn in public, a published result. Written as a string, digit by digit. */
export type SourceValue = { readonly name: string; readonly value: string };

/** Nobody can steer the seed alone: the commitment comes before the sources, and each source is hashed with the others. */
export const seedOf = (commit: Uint8Array, sources: readonly SourceValue[]) => hash(utf8(PROTOCOL), commit, utf8(canonical(sources)));

/** Big-endian counter, so that a stream can be continued where a number was rejected. */
function counter(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

/**
 * Uniform in 0..n-1: numbers at or above the largest multiple of n are thrown away, so no remainder is favoured. Throws `RangeError`
 * unless `1 <= n <= 2^32`.
 */
export function uniform(seed: Uint8Array, label: string, n: number): number {
  if (!Number.isSafeInteger(n) || n < 1 || n > 2 ** 32) throw new RangeError("n is not in 1..2^32");
  const limit = 2 ** 32 - (2 ** 32 % n);
  for (let attempt = 0; ; attempt++) {
    const bytes = hash(seed, utf8(label), counter(attempt));
    const value = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
    if (value < limit) return value % n;
  }
}
