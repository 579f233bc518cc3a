import { toHalfWidth } from "./normalise.js";

/** Crockford's base 32: no I, L, O, U, so that a code can be read out over the phone. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const SECRET = 5;

/** The number is printed in notices; the six characters after it are the citizen's own. */
export type Receipt = { readonly number: string; readonly secret: string };

/** Luhn's rule with 32 signs: any one wrong character shows, and nearly every exchange of two neighbours. */
function checkCharacter(body: string): string {
  const sum = [...body].reverse().reduce((total, sign, at) => {
    const value = ALPHABET.indexOf(sign) * (at % 2 === 0 ? 2 : 1);
    return total + Math.floor(value / 32) + (value % 32);
  }, 0);
  return ALPHABET[(32 - (sum % 32)) % 32] ?? "";
}

export const receiptNumber = (serial: number): string => String(serial).padStart(6, "0");

/**
 * `NNNNNN-XXXXXX`: five random characters and one that checks all the others. The five random bytes are handed in,
 * since the domain never rolls dice; 32 divides 256, so each character is as likely as any other.
 */
export function receiptCode(serial: number, random: ArrayLike<number>): string {
  if (!Number.isInteger(serial) || serial < 1 || serial > 999_999) throw new RangeError(`A receipt number has six digits: ${serial}`);
  if (random.length < SECRET) throw new RangeError("Five random bytes are needed");
  const secret = Array.from({ length: SECRET }, (_, at) => ALPHABET[(random[at] ?? 0) % 32]).join("");
  const number = receiptNumber(serial);
  return `${number}-${secret}${checkCharacter(number + secret)}`;
}

/** A code as a citizen types it, or undefined: small letters, O for 0, I or L for 1, blanks and a missing hyphen are forgiven. */
export function readReceiptCode(text: string): Receipt | undefined {
  const typed = toHalfWidth(text).toUpperCase().replace(/[\s-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");
  if (!/^\d{6}[0-9A-HJKMNP-TV-Z]{6}$/.test(typed) || checkCharacter(typed.slice(0, -1)) !== typed.at(-1)) return undefined;
  return { number: typed.slice(0, 6), secret: typed.slice(6) };
}

export const writeReceiptCode = ({ number, secret }: Receipt): string => `${number}-${secret}`;
