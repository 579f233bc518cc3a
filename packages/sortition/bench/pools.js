/** Pools that are the same on every machine: everything in them follows from a number. */

/** A counter through a 32-bit mixer, in [0, 1). */
function numbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let x = state;
    x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
    x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
    return ((x ^ (x >>> 15)) >>> 0) / 4294967296;
  };
}

const normed = (weights) => {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => weight / sum);
};

const pick = (shares, at) => {
  let sum = 0;
  const found = shares.findIndex((share) => (sum += share) > at);
  return found < 0 ? shares.length - 1 : found;
};

/** k people such that the panel looks like the population: those who volunteer too seldom are taken more readily. */
function likeThePopulation({ people, population, pool, k }, next) {
  const readiness = people.map((values) => values.reduce((all, value, f) => (all * population[f][value]) / pool[f][value], 1));
  const keys = readiness.map((weight) => -Math.log(1 - next()) / weight);
  return [...keys.keys()].sort((a, b) => keys[a] - keys[b]).slice(0, k);
}

/**
 * A pool of N with so many values for each feature. `bias` is how much more readily the keenest volunteer than the population at large.
 * A panel that looks like the population is hidden in it, so that quotas of `slack` seats around the population's shares can be met.
 */
export function poolOf({ seed, N, k, values, bias = 1.3, slack = 0 }) {
  const next = numbers(seed);
  const population = values.map((count) => normed(Array.from({ length: count }, () => 0.25 + next())));
  const pool = population.map((shares) => normed(shares.map((share) => share * bias ** (3 * next() - 1.5))));
  const people = Array.from({ length: N }, () => pool.map((shares) => pick(shares, next())));
  const hidden = likeThePopulation({ people, population, pool, k }, next);
  const quotas = Object.fromEntries(
    population.map((shares, f) => [
      `f${f}`,
      Object.fromEntries(
        shares.map((share, v) => {
          const seats = hidden.filter((person) => people[person][f] === v).length;
          return [
            `v${v}`,
            {
              min: Math.max(0, Math.min(seats, Math.floor(share * k)) - slack),
              max: Math.min(k, Math.max(seats, Math.ceil(share * k)) + slack),
            },
          ];
        }),
      ),
    ]),
  );
  const applicants = people.map((own, at) => ({
    id: `p${at}`,
    features: Object.fromEntries(own.map((value, f) => [`f${f}`, `v${value}`])),
  }));
  return { k, quotas, applicants, onePerHousehold: false };
}

/** N, k and the number of features of the ten pools of the Nature paper; the number of values is ours. */
export const LIKE_THE_PAPERS = [
  [312, 35, [2, 4, 4, 4, 3, 5]],
  [250, 20, [2, 4, 3, 4, 5, 3]],
  [161, 44, [2, 4, 4, 3, 3, 2, 4]],
  [239, 30, [2, 4, 3, 5, 3, 4, 3]],
  [239, 40, [2, 4, 5, 3, 4, 3, 2]],
  [70, 24, [2, 4, 4, 3, 3]],
  [321, 30, [2, 4, 3, 5, 4, 3]],
  [404, 40, [2, 5, 4, 4, 3, 3]],
  [825, 75, [2, 6, 4, 8]],
  [1727, 110, [2, 6, 8, 3, 4, 2, 3]],
].map(([N, k, values], at) => ({ seed: 100 + at, N, k, values }));

/** 48 pools under stress: 3 to 8 features of 2 to 8 values, N 60 to 1700, k 20 to 110, bias 1.0 to 1.6. */
export const STRESS = Array.from({ length: 48 }, (_, at) => {
  const next = numbers(5000 + at);
  const N = Math.round(60 * (1700 / 60) ** next());
  const k = Math.min(Math.round(20 + 90 * next()), Math.floor(N / 2.5));
  const features = 3 + (at % 6);
  return {
    seed: 700 + at,
    N,
    k: Math.max(20, k),
    values: Array.from({ length: features }, () => 2 + Math.floor(7 * next())),
    bias: 1 + 0.6 * next(),
  };
});
