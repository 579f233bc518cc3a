import type { Fault } from "../regulation/answer.js";
import { canonical } from "./canonical.js";
import { PROTOCOL } from "./commitment.js";
import type { Hash } from "./draw.js";

/** What a public act brought forth, written down as it fell: `{ name: "现场掷骰二十次", value: "4 0 9 …" }`. */
export type Source = { readonly name: string; readonly value: string };

/** Twenty decimal digits are 66 bits: too many to try lists against until one pleases. */
const LEAST_DIGITS = 20;

/** Blanks and hyphens are how people group digits; they carry no chance. */
const plain = ({ name, value }: Source) => ({ name, value: value.replace(/[\s-]/g, "") });

/** seed = hash(protocol ‖ commitment ‖ sources). Neither who made the list nor who threw the dice can steer it alone. */
export const seedOf = (commitment: string, sources: readonly Source[], hash: Hash): string =>
  hash(`${PROTOCOL}/${commitment}/${canonical(sources.map(plain))}`);

/** The sources that were named beforehand, in that order, and together with digits enough. */
export function sourceFaults(sources: readonly Source[], named: readonly string[]): Fault[] {
  const digits = sources.reduce((sum, { value }) => sum + value.replace(/\D/g, "").length, 0);
  const misnamed = sources.flatMap(({ name }, at): Fault[] =>
    name === named[at] ? [] : [{ field: `sources.${at}.name`, code: "NOT_OFFERED" }],
  );
  const missing: Fault[] = sources.length < named.length ? [{ field: "sources", code: "REQUIRED", values: { named: [...named] } }] : [];
  const weak: Fault[] = digits < LEAST_DIGITS ? [{ field: "sources", code: "OUT_OF_RANGE", values: { digits, least: LEAST_DIGITS } }] : [];
  return [...misnamed, ...missing, ...weak];
}
