import type { CivilDate } from "../calendar/civil-date.js";
import { publishedGroundFaults } from "../publicity/personal-identifiers.js";
import { type Fault, type InvalidInput, invalid } from "../regulation/answer.js";
import type { CategoryCode } from "../regulation/terms.js";
import type { CategoryQuota } from "./quota.js";
import { quotaFaults } from "./quota-faults.js";

export type SeatChange = { readonly category: CategoryCode; readonly least: number; readonly most: number };
export type ReallocateSeats = { readonly changes: readonly SeatChange[]; readonly ground: string };

/** What a reallocation (调剂名额) changed and why: shown with the list, since it changes people's chances. */
export type Reallocation = {
  readonly on: CivilDate;
  readonly ground: string;
  readonly changed: readonly { readonly category: CategoryCode; readonly from: Bounds; readonly to: Bounds }[];
};
type Bounds = { readonly least: number; readonly most: number };

export type Reallocated = { readonly quotas: readonly CategoryQuota[]; readonly reallocation: Reallocation };

const bounds = ({ least, most }: Bounds): Bounds => ({ least, most });
const differ = (one: Bounds, other: Bounds) => one.least !== other.least || one.most !== other.most;

function inputFaults({ changes, ground }: ReallocateSeats, quotas: readonly CategoryQuota[]): Fault[] {
  const unknown = changes.flatMap(({ category }, at): Fault[] =>
    quotas.some((one) => one.category === category) ? [] : [{ field: `changes.${at}.category`, code: "NOT_OFFERED" }],
  );
  return [...publishedGroundFaults(ground), ...unknown];
}

/** Moves seats of a thin group, with a ground. The total of seats stays; so do the groups, and who fills them. */
export function reallocateSeats(
  quotas: readonly CategoryQuota[],
  seats: number,
  input: ReallocateSeats,
  on: CivilDate,
): Reallocated | InvalidInput {
  const faults = inputFaults(input, quotas);
  if (faults.length > 0) return invalid(...faults);

  const next = quotas.map((quota) => ({ ...quota, ...bounds(input.changes.find(({ category }) => category === quota.category) ?? quota) }));
  const unsound = quotaFaults(next, seats);
  if (unsound.length > 0) return invalid(...unsound);

  const changed = quotas.flatMap((quota, at) =>
    differ(quota, next[at]!) ? [{ category: quota.category, from: bounds(quota), to: bounds(next[at]!) }] : [],
  );
  if (changed.length === 0) return invalid({ field: "changes", code: "REQUIRED" });
  return { quotas: next, reallocation: { on, ground: input.ground.trim(), changed } };
}
