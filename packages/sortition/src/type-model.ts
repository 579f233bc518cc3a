/** A quota as a row of the linear programme: `min <= sum of size * count over the types that hold it <= max`, in seats. */
export type Row = { readonly feature: string; readonly value: string; readonly min: number; readonly max: number };

/** Households whose members have the same features among them; a panel takes at most one person from each. */
export type HouseholdClass = { readonly households: number };

/** People whom no rule tells apart: the same features, the same size, the same kind of household. */
export type PersonType = {
  /** The same string for the same type, whatever the order of the people. */
  readonly key: string;
  /** The rows in which this type counts, one for each feature. */
  readonly rows: readonly number[];
  readonly n: number;
  /** The most of them that one panel can hold by this type's own numbers alone; 0 where they are known to stand in no panel. */
  readonly cap: number;
  /** The household class, or -1 where no household binds. */
  readonly group: number;
  readonly size: number;
  /** Indices into the applicants. */
  readonly members: readonly number[];
};

export type TypeModel = {
  readonly k: number;
  readonly types: readonly PersonType[];
  readonly rows: readonly Row[];
  readonly groups: readonly HouseholdClass[];
};

/** How many people of one household class can sit together; of a type without one, all. */
export const mostOf = ({ groups }: Pick<TypeModel, "groups">, { n, group }: Pick<PersonType, "n" | "group">) =>
  group < 0 ? n : Math.min(n, groups[group]?.households ?? 0);

/** The most people of this type in one panel, by its own quotas, size and household class. */
export function capOf({ k, rows, groups }: Omit<TypeModel, "types">, type: Omit<PersonType, "cap" | "key" | "members">): number {
  const room = type.rows.reduce((least, row) => Math.min(least, rows[row]?.max ?? 0), k);
  return Math.min(mostOf({ groups }, type), Math.floor(room / type.size));
}

/** Whether these counts, one for each type, are a lawful panel; otherwise the first rule that they break, in words. */
export function brokenBy({ k, types, rows, groups }: TypeModel, counts: ArrayLike<number>): string | undefined {
  if (counts.length !== types.length) return `${types.length} types, not ${counts.length}`;
  const seats = new Float64Array(rows.length);
  const homes = new Float64Array(groups.length);
  let all = 0;
  for (const [t, { n, size, rows: inRows, group }] of types.entries()) {
    const count = counts[t]!;
    if (!Number.isSafeInteger(count) || count < 0 || count > n) return `type ${t} has ${n} people, not ${count}`;
    all += count * size;
    for (const row of inRows) seats[row]! += count * size;
    if (group >= 0) homes[group]! += count;
  }
  if (all !== k) return `${all} seats filled, not ${k}`;
  const row = rows.findIndex(({ min, max }, at) => seats[at]! < min || seats[at]! > max);
  if (row >= 0) return `${rows[row]!.feature} ${rows[row]!.value}: ${seats[row]} seats, not ${rows[row]!.min} to ${rows[row]!.max}`;
  const group = groups.findIndex(({ households }, at) => homes[at]! > households);
  return group < 0 ? undefined : `household class ${group}: ${homes[group]} people from ${groups[group]!.households} households`;
}
