import { countsOf, feasibility } from "../quota/feasibility.js";
import { type Fault, type InvalidInput, invalid } from "../regulation/answer.js";
import type { Candidate, Composition, Draw, DrawInput, Hash, Lottery, Ranked } from "./draw.js";
import { waterFilling } from "./water-filling.js";

/** rank = hash(seed ‖ "rank" ‖ receipt). Whoever has the published list and the seed finds the same. */
export const rankOf = (seed: string, { receipt }: Candidate, hash: Hash): string => hash(`${seed}/rank/${receipt}`);

const byRank = (one: Ranked, other: Ranked) => (one.rank < other.rank ? -1 : 1);

export const ranked = ({ candidates, seed }: Pick<DrawInput, "candidates" | "seed">, hash: Hash): Ranked[] =>
  candidates.map(({ receipt, category }) => ({ receipt, category, rank: rankOf(seed, { receipt, category }, hash) })).sort(byRank);

/** The first of each group, as many as the composition gives it. */
export function firstOfEach(inOrder: readonly Ranked[], composition: Composition): Set<Ranked> {
  const seats = new Map(composition.map((one) => [one.category, one.seats]));
  return new Set(
    inOrder.filter(({ category }) => {
      const left = seats.get(category) ?? 0;
      seats.set(category, left - 1);
      return left > 0;
    }),
  );
}

function faults({ candidates, quotas, seats }: DrawInput): Fault[] {
  const { lacking, withoutQuota } = feasibility(quotas, seats, countsOf(candidates));
  const twice = candidates.length - new Set(candidates.map(({ receipt }) => receipt)).size;
  const at = (category: string) => quotas.findIndex((one) => one.category === category);
  return [
    ...lacking.map(
      ({ category, least, have }): Fault => ({
        field: `quotas.${at(category)}.least`,
        code: "OUT_OF_RANGE",
        values: { category, least, have },
      }),
    ),
    ...withoutQuota.map((category): Fault => ({ field: "quotas", code: "REQUIRED", values: { category } })),
    ...(twice > 0 ? [{ field: "candidates", code: "CONTRADICTS", values: { twice } } as const] : []),
  ];
}

/**
 * The draw (公开抽签). The same from the same list, quotas, seats and seed, in whatever order they come; the only
 * hash that is asked is the one handed in. Without quotas everybody is one group. A group that lacks people is a fault to mend first (`reallocateSeats`).
 */
export function drawByLot(input: DrawInput, hash: Hash, lottery: Lottery = waterFilling): Draw | InvalidInput {
  const { quotas, seats, seed } = input;
  const wrong = faults(input);
  if (wrong.length > 0) return invalid(...wrong);
  if (!seed) return invalid({ field: "seed", code: "REQUIRED" });

  const composition = quotas.length > 0 ? lottery({ quotas, seats, seed, counts: countsOf(input.candidates) }, hash) : undefined;
  const inOrder = ranked(input, hash);
  const first = composition ? firstOfEach(inOrder, composition) : new Set(inOrder.slice(0, seats));
  const selected = inOrder.filter((one) => first.has(one));
  return {
    method: "LOT",
    composition: composition ?? compositionOf(selected),
    selected,
    reserves: inOrder.filter((one) => !first.has(one)),
  };
}

export const compositionOf = (people: readonly Candidate[]): Composition =>
  Object.entries(countsOf(people))
    .map(([category, seats]) => ({ category, seats }))
    .sort((a, b) => (a.category < b.category ? -1 : 1));
