import type { CategoryCode } from "../regulation/terms.js";
import type { CategoryQuota } from "./quota.js";

/** How many people of each group passed the review. */
export type Counts = Readonly<Record<CategoryCode, number>>;

/** A group that has fewer people than its least. */
export type Lack = { readonly category: CategoryCode; readonly least: number; readonly have: number };

export type Feasibility = {
  /** Every group has its least, and the seats fill, or everybody is in. */
  readonly feasible: boolean;
  readonly lacking: readonly Lack[];
  /** How many seats these people can fill without any group going over its most. */
  readonly fillable: number;
  readonly unfilled: number;
  /** Groups that nobody gave a quota: their people cannot be seated. */
  readonly withoutQuota: readonly CategoryCode[];
  /** Everybody fits, so nobody need be drawn. */
  readonly everybodyFits: boolean;
};

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const total = (counts: Counts) => sum(Object.values(counts));

/** Without quotas everybody is one group, so only the seats can be short. */
const oneGroup = (seats: number, people: number): Feasibility => ({
  feasible: true,
  lacking: [],
  fillable: Math.min(seats, people),
  unfilled: 0,
  withoutQuota: [],
  everybodyFits: people <= seats,
});

/** Whether a lawful list can be drawn from those who passed, and in plain numbers why not. */
export function feasibility(quotas: readonly CategoryQuota[], seats: number, counts: Counts): Feasibility {
  if (quotas.length === 0) return oneGroup(seats, total(counts));
  const have = (category: CategoryCode) => counts[category] ?? 0;
  const lacking = quotas
    .filter(({ category, least }) => have(category) < least)
    .map(({ category, least }) => ({ category, least, have: have(category) }));
  const withoutQuota = Object.keys(counts).filter((category) => have(category) > 0 && !quotas.some((one) => one.category === category));
  const fillable = Math.min(seats, sum(quotas.map(({ category, most }) => Math.min(most, have(category)))));
  const unfilled = Math.min(seats, total(counts)) - fillable;
  const everybodyFits = fillable === total(counts);
  return {
    feasible: lacking.length === 0 && unfilled === 0,
    lacking,
    fillable,
    unfilled,
    withoutQuota: withoutQuota.sort(),
    everybodyFits,
  };
}

/** Counts the groups of a list. */
export function countsOf(people: readonly { readonly category: CategoryCode }[]): Counts {
  const counts: Record<CategoryCode, number> = {};
  for (const { category } of people) counts[category] = (counts[category] ?? 0) + 1;
  return counts;
}
