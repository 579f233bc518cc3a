import type { CategoryQuota } from "../quota/quota.js";
import type { Lottery } from "./draw.js";

/** A group between its floor and its ceiling of seats. */
type Group = { readonly category: string; readonly people: number; readonly floor: number; readonly ceiling: number };

/** A chance as a fraction of whole numbers, so that no rounding decides who comes. */
type Chance = { readonly of: number; readonly in: number };

const groupOf = ({ category, least, most }: CategoryQuota, people: number): Group => ({
  category,
  people,
  floor: Math.min(least, people),
  ceiling: Math.min(most, people),
});

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);
const sum = <One>(many: readonly One[], by: (one: One) => number) => many.reduce((total, one) => total + by(one), 0);

/** The seats that are taken where everybody has this chance, times `chance.in`. */
const filled = (groups: readonly Group[], chance: Chance) =>
  sum(groups, ({ people, floor, ceiling }) => clamp(people * chance.of, floor * chance.in, ceiling * chance.in));

const byChance = (one: Chance, other: Chance) => one.of * other.in - other.of * one.in;

/** Where the water stands: the highest of the groups' floors and ceilings that the seats still reach. */
function reached(groups: readonly Group[], seats: number): Chance {
  const steps = groups.flatMap(({ people, floor, ceiling }) => [
    { of: floor, in: people },
    { of: ceiling, in: people },
  ]);
  return (
    steps
      .filter((step) => filled(groups, step) <= seats * step.in)
      .sort(byChance)
      .at(-1) ?? { of: 0, in: 1 }
  );
}

/**
 * Equal chances as near as the quotas allow: p = clamp(λ n, least, min(most, n)) / n, with λ such that all seats are
 * taken. Each group gets the whole part; seats left over go to the largest fractions, of equal ones to the group with
 * more people, then in the order of the codes. So no group is a whole seat away from its exact share. Whole numbers only.
 */
export const waterFilling: Lottery = ({ quotas, counts, seats }) => {
  const groups = quotas.map((quota) => groupOf(quota, counts[quota.category] ?? 0));
  const peopled = groups.filter(({ people }) => people > 0);
  const all = Math.min(
    seats,
    sum(peopled, ({ ceiling }) => ceiling),
  );
  const level = reached(peopled, all);
  const isRising = ({ people, floor, ceiling }: Group) => floor * level.in <= people * level.of && people * level.of < ceiling * level.in;
  const stands = ({ people, floor, ceiling }: Group) => (people * level.of < floor * level.in ? floor : ceiling);

  const rising = peopled.filter(isRising);
  const left =
    all -
    sum(
      peopled.filter((group) => !isRising(group)),
      stands,
    );
  const people = sum(rising, (group) => group.people);
  const whole = (group: Group) => Math.floor((group.people * left) / people);
  const fraction = (group: Group) => (group.people * left) % people;
  const inTurn = [...rising].sort((a, b) => fraction(b) - fraction(a) || b.people - a.people || (a.category < b.category ? -1 : 1));
  const favoured = new Set(inTurn.slice(0, left - sum(rising, whole)));

  const seatsOf = (group: Group) => {
    if (group.people === 0) return 0;
    return isRising(group) ? whole(group) + (favoured.has(group) ? 1 : 0) : stands(group);
  };
  return groups.map((group) => ({ category: group.category, seats: seatsOf(group) })).sort((a, b) => (a.category < b.category ? -1 : 1));
};
