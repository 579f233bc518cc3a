import { countsOf } from "../quota/feasibility.js";
import type { CategoryCode } from "../regulation/terms.js";
import type { Place, Roll, Seated } from "./roll.js";

/** Takes from the waiting, in their order, whom there is room for. */
function takeInOrder(waiting: readonly Place[], hasRoom: (place: Place) => boolean): Set<Place> {
  const taken = new Set<Place>();
  for (const place of waiting) if (hasRoom(place)) taken.add(place);
  return taken;
}

/** Each group fills its own empty places first. Without quotas everybody is one group. */
function ofSameCategory({ quotas }: Roll, waiting: readonly Place[], left: readonly Place[]): Set<Place> {
  const groupOf = ({ category }: Place): CategoryCode => (quotas.length > 0 ? category : "");
  const empty: Record<CategoryCode, number> = { ...countsOf(left.map((place) => ({ category: groupOf(place) }))) };
  return takeInOrder(waiting, (place) => {
    const room = empty[groupOf(place)] ?? 0;
    empty[groupOf(place)] = room - 1;
    return room > 0;
  });
}

/** Places that no reserve of their own group can fill go to the next in the order of the draw whose group is not full. */
function whereQuotasHold({ quotas }: Roll, waiting: readonly Place[], seated: readonly Place[], empty: number): Set<Place> {
  const counts: Record<CategoryCode, number> = { ...countsOf(seated) };
  let left = empty;
  return takeInOrder(waiting, ({ category }) => {
    const most = quotas.find((one) => one.category === category)?.most ?? 0;
    const fits = left > 0 && (counts[category] ?? 0) < most;
    if (fits) [left, counts[category]] = [left - 1, (counts[category] ?? 0) + 1];
    return fits;
  });
}

/**
 * Who has a place now. It follows from who has gone, not from the order in which they went, so two people who
 * decline at the same moment leave the same list whoever is first; and nobody who moved up is ever moved down again.
 */
export function seatedOf(roll: Roll): Seated[] {
  const gone = new Set(roll.gone.map(({ receipt }) => receipt));
  const isHere = ({ receipt }: Place) => !gone.has(receipt);
  const staying = roll.selected.filter(isHere);
  const waiting = roll.reserves.filter(isHere);
  const same = ofSameCategory(
    roll,
    waiting,
    roll.selected.filter((place) => !isHere(place)),
  );
  const others = whereQuotasHold(
    roll,
    waiting.filter((place) => !same.has(place)),
    [...staying, ...same],
    roll.selected.length - staying.length - same.size,
  );
  return [
    ...staying.map((place) => ({ ...place, by: "SELECTION" as const })),
    ...[...same].map((place) => ({ ...place, by: "SAME_CATEGORY" as const })),
    ...[...others].map((place) => ({ ...place, by: "QUOTAS_HOLD" as const })),
  ];
}

/** Who still waits, in order. */
export function waitingOf(roll: Roll): Place[] {
  const taken = new Set([...seatedOf(roll), ...roll.gone].map(({ receipt }) => receipt));
  return roll.reserves.filter(({ receipt }) => !taken.has(receipt));
}

/** Groups that have fallen below their least because nobody of them is left to move up: to be shown, and never hidden. */
export function belowLeast(roll: Roll): { readonly category: CategoryCode; readonly least: number; readonly have: number }[] {
  const counts = countsOf(seatedOf(roll));
  return roll.quotas
    .map(({ category, least }) => ({ category, least, have: counts[category] ?? 0 }))
    .filter(({ least, have }) => have < least);
}
