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

/** Above its floor at this level, and below its ceiling: its share rises with the water. */
const rises =
  (level: Chance) =>
  ({ people, floor, ceiling }: Group) =>
    floor * level.in <= people * level.of && people * level.of < ceiling * level.in;

/** What a group gets that does not rise: its floor where the water is lower, else its ceiling. */
const fixedAt =
  (level: Chance) =>
  ({ people, floor, ceiling }: Group) =>
    people * level.of < floor * level.in ? floor : ceiling;

/** Shares so many seats by the number of people: whole parts first, then the largest fractions. */
function share(groups: readonly Group[], seats: number): Map<Group, number> {
  const people = sum(groups, (group) => group.people);
  const fraction = (group: Group) => (group.people * seats) % people;
  const shares = new Map(groups.map((group) => [group, Math.floor((group.people * seats) / people)]));
  const over = seats - sum([...shares.values()], (seat) => seat);
  const inTurn = [...groups].sort((a, b) => fraction(b) - fraction(a) || b.people - a.people || byCode(a, b));
  for (const group of inTurn.slice(0, over)) shares.set(group, (shares.get(group) ?? 0) + 1);
  return shares;
}

const byCode = (one: { readonly category: string }, other: { readonly category: string }) => (one.category < other.category ? -1 : 1);

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
  const rising = peopled.filter(rises(level));
  const fixed = new Map(peopled.filter((group) => !rising.includes(group)).map((group) => [group, fixedAt(level)(group)]));
  const shared = share(rising, all - sum([...fixed.values()], (seat) => seat));
  return groups.map((group) => ({ category: group.category, seats: fixed.get(group) ?? shared.get(group) ?? 0 })).sort(byCode);
};
