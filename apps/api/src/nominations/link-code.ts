import { createHash, randomBytes } from "node:crypto";

/** Crockford's base 32, as on receipts: a code may be read out. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** `XXXXX-XXXXX-XXXXX-XXXXX`: a hundred random bits, so that nobody finds a link by trying. */
export function newLinkCode(): string {
  const signs = Array.from(randomBytes(20), (byte) => ALPHABET[byte % 32]).join("");
  return (signs.match(/.{5}/g) ?? []).join("-");
}

/** Small letters, O for 0, I or L for 1, blanks and missing hyphens are forgiven. */
const asWritten = (typed: string) => typed.normalize("NFKC").toUpperCase().replace(/[\s-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");

/** A plain hash is enough where what is hashed cannot be guessed. */
export const digestOfLink = (code: string): Buffer => createHash("sha256").update(asWritten(code)).digest();
