import type { Lottery } from "../audit.js";
import type { TypeModel } from "../type-model.js";
import type { Listed } from "./listed.js";
import { householdLabel, ranked } from "./rank.js";
import { uniform } from "./seed.js";

export type Derived = {
  /** Which of the M panels was drawn, from 0. */
  readonly panel: number;
  /** Where its composition stands in the lottery. */
  readonly composition: number;
  /** Indices into the list, in ascending order. */
  readonly winners: readonly number[];
  /** For each type its people who were not drawn, in the order in which they move up. */
  readonly reserves: readonly (readonly number[])[];
};

/** The panel numbers 0..M-1 run through the compositions in the published order, each as often as it is copied. */
export function compositionAt({ copies }: Lottery, panel: number): number {
  let left = panel;
  return copies.findIndex((times) => (left -= times) < 0);
}

/** The people of each household of a class, by its tag. */
function homesOf(listed: readonly Listed[], people: readonly number[]): Map<string, number[]> {
  const homes = new Map<string, number[]>();
  for (const person of people) {
    const tag = listed[person]!.household;
    if (tag === undefined) throw new RangeError(`person ${person} of a household class has no household`);
    homes.set(tag, [...(homes.get(tag) ?? []), person]);
  }
  return homes;
}

/** Households of a class in the order of their rank; each sends at most one person, the lowest ranked of the type that is due. */
function fromHouseholds(
  seed: Uint8Array,
  listed: readonly Listed[],
  people: readonly number[],
  due: readonly (readonly [number, number])[],
) {
  const homes = homesOf(listed, people);
  const tags = [...homes.keys()].sort((a, b) => (a < b ? -1 : 1));
  const order = ranked(seed, [...tags.keys()], (at) => householdLabel(tags[at]!));
  let next = 0;
  return due.flatMap(([type, count]) =>
    Array.from({ length: count }, () => {
      const home = homes.get(tags[order[next++]!]!);
      const person = home?.find((one) => listed[one]!.type === type);
      if (person === undefined) throw new RangeError("a household class does not hold what its types promise");
      return person;
    }),
  );
}

/**
 * From the seed, everything: which panel, who of each type, and who moves up. No number here comes from anywhere else. Everybody's
 * chance is exactly the count of their type over all panels, divided by M and by the people of the type. Throws `RangeError` where
 * list and model do not fit.
 */
export function derive(seed: Uint8Array, { types, groups }: TypeModel, lottery: Lottery, listed: readonly Listed[]): Derived {
  const panel = uniform(seed, "panel", lottery.M);
  const composition = compositionAt(lottery, panel);
  const counts = lottery.compositions[composition]!;
  const byType: number[][] = types.map(() => []);
  for (const person of ranked(seed, [...listed.keys()], (index) => listed[index]!.leaf)) byType[listed[person]!.type]!.push(person);
  const winners = types.flatMap(({ group }, t) => (group < 0 ? byType[t]!.slice(0, counts[t]) : []));
  for (let group = 0; group < groups.length; group++) {
    const own = types.flatMap((type, t) => (type.group === group ? [t] : []));
    const people = own.flatMap((t) => byType[t]!);
    winners.push(
      ...fromHouseholds(
        seed,
        listed,
        people,
        own.map((t) => [t, counts[t]!] as const),
      ),
    );
  }
  const drawn = new Set(winners);
  const reserves = byType.map((people) => people.filter((person) => !drawn.has(person)));
  return { panel, composition, winners: winners.sort((a, b) => a - b), reserves };
}
