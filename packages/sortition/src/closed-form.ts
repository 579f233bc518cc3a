import { type Certificate, certify } from "./certificate.js";
import type { TypeModel } from "./type-model.js";

/** The leximin point of one feature: expected people of each type, and why nobody could be given more. */
export type ClosedForm = { readonly counts: Float64Array; readonly certificate: Certificate };

type Group = { readonly least: number; readonly cap: number; readonly n: number };

/** One feature, no household that binds, and everybody taking one seat: each row holds at most one type. */
export const hasClosedForm = ({ types, groups }: TypeModel) =>
  groups.length === 0 && types.every(({ rows, size }) => rows.length === 1 && size === 1);

/** Water filling: everybody gets the level, unless a quota lifts or caps the group. The filled amount grows with the level. */
const filled = (level: number, { least, cap, n }: Group) => Math.min(Math.max(level * n, least), cap);

/** The level at which exactly k seats are filled: between two neighbouring corners the amount is linear, so it is found exactly. */
function levelOf(k: number, groups: readonly Group[]): number {
  const corners = [...new Set(groups.flatMap(({ least, cap, n }) => [least / n, cap / n]))].sort((a, b) => a - b);
  const amount = (level: number) => groups.reduce((sum, group) => sum + filled(level, group), 0);
  const above = corners.findIndex((corner) => amount(corner) >= k - 1e-9);
  if (above <= 0) return corners[above] ?? 0;
  const low = corners[above - 1]!;
  const slope = groups.reduce((sum, { least, cap, n }) => (least / n <= low && cap / n > low ? sum + n : sum), 0);
  return slope > 0 ? low + (k - amount(low)) / slope : corners[above]!;
}

/** The proof: either a group that its own cap holds at the lowest chance, or everybody at the level, less what minimums give to others. */
function proofOf(model: TypeModel, counts: Float64Array): Certificate {
  const { types, rows } = model;
  const chances = types.map(({ n }, t) => counts[t]! / n);
  const lowest = chances.reduce((min, p, t) => (types[t]!.cap > 0 ? Math.min(min, p) : min), 1) + 1e-12;
  const capped = types.findIndex(({ cap, n }, t) => cap > 0 && cap <= counts[t]! + 1e-12 && cap / n <= lowest);
  const prices = new Array<number>(1 + rows.length).fill(0);
  if (capped >= 0)
    return certify(
      model,
      types.map((_, t) => (t === capped ? 1 : 0)),
      prices,
    );
  prices[0] = 1;
  const low = types.map(({ cap }, t) => cap > 0 && chances[t]! <= lowest);
  for (const [t, { rows: own }] of types.entries()) if (!low[t]) prices[1 + own[0]!] = -1;
  return certify(model, low.map(Number), prices);
}

/** Of a feature whose quotas can be met (`validate` found nothing). Sizes are one, so people and seats are the same number. */
export function closedForm(model: TypeModel): ClosedForm {
  const groups = model.types.map(({ rows, n, cap }) => ({ least: model.rows[rows[0]!]!.min, cap, n }));
  const level = levelOf(model.k, groups);
  const counts = Float64Array.from(groups, (group) => filled(level, group));
  return { counts, certificate: proofOf(model, counts) };
}
