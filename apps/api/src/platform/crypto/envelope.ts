import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

/** Where a sealed value lives. It is authenticated with the value, so that a value copied to another row or column does not open. */
export type Place = { readonly table: string; readonly column: string; readonly row: string };

const VERSION = 1;
const NONCE = 12;
const TAG = 16;
const HEADER = 1 + NONCE + TAG;

/** JSON quotes each part, so that no two places spell the same. */
const associated = ({ table, column, row }: Place) => Buffer.from(JSON.stringify([VERSION, table, column, row]));

/** AES-256-GCM: one version byte, the nonce, the tag, the text. */
export function seal(key: Buffer, place: Place, plain: string | Buffer): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(associated(place));
  const text = Buffer.concat([typeof plain === "string" ? cipher.update(plain, "utf8") : cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), text]);
}

/** Opens what `seal` made, and throws where a byte, the key or the place is another. The error says where, never what. */
export function unseal(key: Buffer, place: Place, sealed: Buffer): Buffer {
  if (sealed.length < HEADER || sealed[0] !== VERSION) throw new SealBroken(place);
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(1, 1 + NONCE), { authTagLength: TAG });
  decipher.setAAD(associated(place)).setAuthTag(sealed.subarray(1 + NONCE, HEADER));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(HEADER)), decipher.final()]);
  } catch {
    throw new SealBroken(place);
  }
}

export class SealBroken extends Error {
  constructor({ table, column, row }: Place) {
    super(`The seal of ${table}.${column} of row ${row} does not hold`);
  }
}
