import type { Fault } from "../regulation/answer.js";
import type { CategoryQuota } from "./quota.js";

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const isCount = (number: number) => Number.isInteger(number) && number >= 0;

function ofOne({ category, least, most }: CategoryQuota, at: number, quotas: readonly CategoryQuota[]): Fault[] {
  const field = `quotas.${at}`;
  const faults: Fault[] = [];
  if (!category.trim()) faults.push({ field: `${field}.category`, code: "REQUIRED" });
  if (quotas.findIndex((one) => one.category === category) < at)
    faults.push({ field: `${field}.category`, code: "CONTRADICTS", values: { category } });
  if (!isCount(least)) faults.push({ field: `${field}.least`, code: "OUT_OF_RANGE", values: { least: 0 } });
  if (!isCount(most) || most < least) faults.push({ field: `${field}.most`, code: "OUT_OF_RANGE", values: { least } });
  return faults;
}

/**
 * What is wrong with an allocation (名额分配): each group by itself, then the sums. The leasts together must fit into the
 * seats, and the mosts together must be able to fill them. No quotas at all is lawful: then everybody is one group.
 */
export function quotaFaults(quotas: readonly CategoryQuota[], seats: number): Fault[] {
  const faults = quotas.flatMap(ofOne);
  if (!isCount(seats) || seats === 0) faults.push({ field: "seats", code: "OUT_OF_RANGE", values: { least: 1 } });
  if (faults.length > 0 || quotas.length === 0) return faults;

  const least = sum(quotas.map((one) => one.least));
  const most = sum(quotas.map((one) => one.most));
  if (least > seats) faults.push({ field: "quotas", code: "OUT_OF_RANGE", values: { sumOfLeast: least, seats } });
  if (most < seats) faults.push({ field: "quotas", code: "OUT_OF_RANGE", values: { sumOfMost: most, seats } });
  return faults;
}
