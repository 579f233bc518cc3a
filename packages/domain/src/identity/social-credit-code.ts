import { toHalfWidth } from "./normalise.js";

/** GB 32100: no I, O, S, V, Z. */
const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

export function creditCheckCharacter(seventeen: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * ALPHABET.indexOf(seventeen[at] ?? ""), 0);
  return ALPHABET[(31 - (sum % 31)) % 31] ?? "";
}

/** The code as it is kept, or undefined. Digits 3-8 name a registration authority, not a division in use today: never validated. */
export function readSocialCreditCode(text: string): string | undefined {
  const code = toHalfWidth(text).replace(/\s/g, "").toUpperCase();
  return /^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code) && creditCheckCharacter(code.slice(0, 17)) === code[17] ? code : undefined;
}
