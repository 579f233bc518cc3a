import { type CivilDate, civilDate, isCivilDate } from "../calendar/civil-date.js";
import { toHalfWidth } from "./normalise.js";

declare const idNumber: unique symbol;

/** A citizen identity number of GB 11643, eighteen characters, the last a digit or `X`. */
export type IdNumber = string & { readonly [idNumber]: true };

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = "10X98765432";

/** The eighteenth character that belongs to the first seventeen. */
export function idCheckCharacter(seventeen: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(seventeen[at]), 0);
  return CHECKS[sum % 11] ?? "";
}

const birthPart = (id: string) => `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`;

/**
 * The number as it is kept, or undefined where it cannot be one. Full-width digits, blanks and a small x are
 * what people type. Division codes are not compared with a table: the codes of dissolved counties stay valid for life.
 */
export function readIdNumber(text: string): IdNumber | undefined {
  const id = toHalfWidth(text).replace(/\s/g, "").toUpperCase();
  const isOne = /^\d{17}[\dX]$/.test(id) && isCivilDate(birthPart(id)) && idCheckCharacter(id.slice(0, 17)) === id[17];
  return isOne ? (id as IdNumber) : undefined;
}

export const birthDateOf = (id: IdNumber): CivilDate => civilDate(birthPart(id));
