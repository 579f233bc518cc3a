export type Chance = { readonly next: () => number; readonly below: (n: number) => number };

/**
 * A counter through a 32-bit mixer. It only steers searches: the draw itself takes its numbers from SHA-256 alone,
 * and which panels the search happens to find changes nobody's probability.
 */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x9e3779b9) >>> 0;
    let x = state;
    x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
    x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
    return ((x ^ (x >>> 15)) >>> 0) / 4294967296;
  };
  return { next, below: (n) => Math.floor(next() * n) };
}
