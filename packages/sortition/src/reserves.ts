import { compareBytes } from "./draw/canonical.js";
import type { Listed } from "./draw/listed.js";
import { rankOf } from "./draw/rank.js";
import type { TypeModel } from "./type-model.js";

/** What is known after a draw and some withdrawals. People are indices into the list. */
export type DrawState = {
  readonly model: TypeModel;
  readonly seed: Uint8Array;
  readonly listed: readonly Listed[];
  readonly seated: readonly number[];
  /** Everybody who has withdrawn, or was asked and declined. */
  readonly gone: ReadonlySet<number>;
};

export type Replacement = {
  readonly replacement: number;
  /** same-type: quotas are met for certain. quota-preserving: another type that breaks nothing. relaxed: the least broken there is. */
  readonly rule: "same-type" | "quota-preserving" | "relaxed";
  /** Seats by which the quotas are missed together after the swap; 0 except for `relaxed`. */
  readonly violation: number;
  readonly note: string;
};

/** By how many seats these people miss the quotas and the size of the panel. */
function violation({ k, rows, types }: TypeModel, listed: readonly Listed[], people: readonly number[]): number {
  const seats = new Array<number>(rows.length).fill(0);
  let all = 0;
  for (const person of people) {
    const { size, rows: own } = types[listed[person]!.type]!;
    all += size;
    for (const row of own) seats[row]! += size;
  }
  return rows.reduce((sum, { min, max }, row) => sum + Math.max(0, min - seats[row]!, seats[row]! - max), Math.abs(all - k));
}

/** Everybody who may still move up, in the order of their rank under the draw's own seed; nobody of a household that sits already. */
function waiting({ seed, listed, seated, gone }: DrawState, dropped: number): number[] {
  const taken = new Set([...seated, dropped]);
  const homes = new Set(seated.filter((person) => person !== dropped).flatMap((person) => listed[person]!.household ?? []));
  return [...listed.keys()]
    .filter((person) => !taken.has(person) && !gone.has(person) && !homes.has(listed[person]!.household ?? ""))
    .map((person) => ({ person, rank: rankOf(seed, listed[person]!.leaf) }))
    .sort((a, b) => compareBytes(a.rank, b.rank) || a.person - b.person)
    .map(({ person }) => person);
}

/**
 * Who takes the seat of one who drops out: the next of the same type; failing that the lowest rank with whom all quotas still hold;
 * failing that whoever breaks them least. Nothing where nobody is left.
 */
export function replace(state: DrawState, dropped: number): Replacement | undefined {
  const { model, listed, seated } = state;
  const queue = waiting(state, dropped);
  const same = queue.find((person) => listed[person]!.type === listed[dropped]!.type);
  if (same !== undefined) return { replacement: same, rule: "same-type", violation: 0, note: "the next of the same type" };
  if (!queue.length) return undefined;
  const staying = seated.filter((person) => person !== dropped);
  const byType = new Map<number, number>();
  for (const person of queue) {
    const { type } = listed[person]!;
    if (!byType.has(type)) byType.set(type, violation(model, listed, [...staying, person]));
  }
  const costOf = (person: number) => byType.get(listed[person]!.type)!;
  const best = queue.reduce((least, person) => (costOf(person) < costOf(least) ? person : least));
  const missed = costOf(best);
  if (missed === 0)
    return { replacement: best, rule: "quota-preserving", violation: 0, note: "another type, with which every quota holds" };
  return {
    replacement: best,
    rule: "relaxed",
    violation: missed,
    note: `nobody keeps every quota; this one misses them by ${missed} seats`,
  };
}
