import { brokenBy, type TypeModel } from "./type-model.js";

/** M panels as compositions: `compositions[i]` holds a count for each type, and stands `copies[i]` times in the list. */
export type Lottery = {
  readonly M: number;
  readonly compositions: readonly (readonly number[])[];
  readonly copies: readonly number[];
};

export type Audit = {
  readonly ok: boolean;
  readonly violations: readonly string[];
  /** In how many of the M panels the least lucky person who can be selected sits, at least. */
  readonly minCount: number;
  /** Of each type, how many of its people sit in the M panels together. */
  readonly counts: readonly number[];
};

export function totalsOf({ types }: TypeModel, { compositions, copies }: Lottery): number[] {
  const counts = new Array<number>(types.length).fill(0);
  for (const [index, composition] of compositions.entries())
    for (let t = 0; t < counts.length; t++) counts[t]! += (composition[t] ?? 0) * (copies[index] ?? 0);
  return counts;
}

function violationsOf(model: TypeModel, { M, compositions, copies }: Lottery): string[] {
  const violations = compositions.flatMap((composition, index) => {
    const broken = brokenBy(model, composition);
    return broken ? [`composition ${index}: ${broken}`] : [];
  });
  if (copies.length !== compositions.length) violations.push("copies and compositions differ in number");
  if (copies.some((times) => !Number.isSafeInteger(times) || times < 1)) violations.push("a composition is copied less than once");
  const listed = copies.reduce((sum, times) => sum + times, 0);
  if (listed !== M) violations.push(`${listed} panels are listed, not ${M}`);
  return violations;
}

/** Checks every panel of the list against every rule. Types with a cap of 0 are in no panel, and do not count for the least lucky. */
export function auditLottery(model: TypeModel, lottery: Lottery): Audit {
  const violations = violationsOf(model, lottery);
  const counts = totalsOf(model, lottery);
  let minCount = lottery.M;
  for (const [t, { n, cap }] of model.types.entries()) if (cap > 0) minCount = Math.min(minCount, Math.floor(counts[t]! / n));
  return { ok: violations.length === 0, violations, minCount, counts };
}
