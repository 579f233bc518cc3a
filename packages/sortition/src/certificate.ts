import type { TypeModel } from "./type-model.js";

/**
 * Why nobody can do better. `W[t]` weighs the probability of each person of type t; `lambda` weighs the rows of the model
 * in the order k, quotas, household classes. From these alone: `min p <= num / den`, in whole numbers.
 */
export type Certificate = {
  readonly W: readonly bigint[];
  readonly lambda: readonly bigint[];
  readonly num: bigint;
  readonly den: bigint;
};

export type Fraction = Pick<Certificate, "num" | "den">;

const gcd = (a: bigint, b: bigint): bigint => (b ? gcd(b, a % b) : a);

/** The most that `lambda * row` can be over all lawful panels: a positive weight meets the upper limit, a negative one the lower. */
function worthOfRows({ k, rows, groups }: TypeModel, lambda: readonly bigint[]): bigint {
  let worth = lambda[0]! * BigInt(k);
  for (const [row, { min, max }] of rows.entries()) {
    const weight = lambda[1 + row]!;
    worth += weight * BigInt(weight > 0n ? max : min);
  }
  for (const [group, { households }] of groups.entries()) worth += lambda[1 + rows.length + group]! * BigInt(households);
  return worth;
}

function requireFit({ types, rows, groups }: TypeModel, { W, lambda }: Pick<Certificate, "W" | "lambda">) {
  if (W.length !== types.length || lambda.length !== 1 + rows.length + groups.length)
    throw new RangeError("the certificate does not fit the types");
  if (W.some((weight) => weight < 0n) || lambda.slice(1 + rows.length).some((weight) => weight < 0n))
    throw new RangeError("a weight is negative");
}

function reduced(num: bigint, den: bigint): Fraction {
  const common = gcd(num < 0n ? -num : num, den) || 1n;
  return { num: num / common, den: den / common };
}

/**
 * Recomputes the bound (weak duality of linear programming). Every panel has `sum W c <= sum lambda * limit + sum max(0, W - lambda A) *
 * cap`, whatever the weights; dividing by `sum W n` bounds the smallest probability. Weights that are slightly off only make the
 * bound weaker, never wrong. Throws `RangeError` where the weights are of the wrong length or sign, or weigh nobody.
 */
export function checkCertificate(model: TypeModel, certificate: Pick<Certificate, "W" | "lambda">): Fraction {
  requireFit(model, certificate);
  const { W, lambda } = certificate;
  const firstGroup = 1 + model.rows.length;
  let num = worthOfRows(model, lambda);
  let den = 0n;
  for (const [t, { n, cap, size, rows, group }] of model.types.entries()) {
    let priced = lambda[0]!;
    for (const row of rows) priced += lambda[1 + row]!;
    priced *= BigInt(size);
    if (group >= 0) priced += lambda[firstGroup + group]!;
    const rest = W[t]! - priced;
    if (rest > 0n) num += rest * BigInt(cap);
    den += W[t]! * BigInt(n);
  }
  if (den <= 0n) throw new RangeError("the certificate weighs nobody");
  return reduced(num, den);
}

const isWhole = (value: number) => Math.abs(value - Math.round(value)) < 1e-6;

/** The smallest scale at which all weights are whole to within what a solver leaves; failing that, a large power of two. */
function scaleOf(values: readonly number[]): number {
  const least = values.reduce((min, value) => (Math.abs(value) > 1e-9 ? Math.min(min, Math.abs(value)) : min), Number.POSITIVE_INFINITY);
  if (!Number.isFinite(least)) return 1;
  for (let times = 1; times <= 720; times++) if (values.every((value) => isWhole((value * times) / least))) return times / least;
  const largest = values.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
  return 2 ** (46 - Math.ceil(Math.log2(largest)));
}

/** Turns a solver's weights into whole ones, and computes the bound from them. `weights` has one entry a type, `prices` one a row. */
export function certify(model: TypeModel, weights: readonly number[], prices: readonly number[]): Certificate {
  const scale = scaleOf([...weights, ...prices]);
  const whole = (value: number) => BigInt(Math.round(value * scale));
  const firstGroup = 1 + model.rows.length;
  const W = weights.map((weight) => whole(Math.max(0, weight)));
  const lambda = prices.map((price, row) => whole(row >= firstGroup ? Math.max(0, price) : price));
  return { W, lambda, ...checkCertificate(model, { W, lambda }) };
}

/** num / den as a float, for showing. */
export const asNumber = ({ num, den }: Fraction) => Number((num * 10n ** 18n) / den) / 1e18;
