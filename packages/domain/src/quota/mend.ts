import type { Counts } from "./feasibility.js";
import { feasibility } from "./feasibility.js";
import type { CategoryQuota } from "./quota.js";

const lowered = (quota: CategoryQuota, counts: Counts): CategoryQuota => ({
  ...quota,
  least: Math.min(quota.least, counts[quota.category] ?? 0),
});

const spare = ({ category, most }: CategoryQuota, counts: Counts) => (counts[category] ?? 0) - most;

/** The group that leaves most people outside; of two alike, the first in the order of the allocation. */
const fullest = (quotas: readonly CategoryQuota[], counts: Counts) =>
  quotas.reduce((best, one, at) => (spare(one, counts) > spare(quotas[best]!, counts) ? at : best), 0);

/**
 * The smallest mending of an allocation that its people cannot fill: each least comes down to who is there, and the mosts
 * go up, a seat at a time, where most people are left outside, until the seats are filled. No seat more is moved than
 * that. A proposal: the office decides, with a ground (see `reallocateSeats`).
 */
export function proposeMending(quotas: readonly CategoryQuota[], seats: number, counts: Counts): readonly CategoryQuota[] {
  const mended = quotas.map((quota) => lowered(quota, counts));
  const people = quotas.reduce((sum, { category }) => sum + (counts[category] ?? 0), 0);
  let missing = Math.min(seats, people) - feasibility(mended, seats, counts).fillable;
  for (; missing > 0; missing -= 1) {
    const at = fullest(mended, counts);
    mended[at] = { ...mended[at]!, most: mended[at]!.most + 1 };
  }
  return mended;
}
