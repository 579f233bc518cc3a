import { createHash, randomBytes } from "node:crypto";

/** `kmk_<prefix>_<secret>`: the prefix tells keys apart and lets a leaked one be found, the secret is 256 random bits. */
const form = /^kmk_([0-9a-f]{8})_[\w-]{43}$/;

export type DrawnKey = { readonly prefix: string; readonly key: string; readonly digest: Buffer };

export function drawKey(): DrawnKey {
  const prefix = randomBytes(4).toString("hex");
  const key = `kmk_${prefix}_${randomBytes(32).toString("base64url")}`;
  return { prefix, key, digest: digestOf(key) };
}

/** A random key cannot be guessed from its digest, so that no salt and no slow hash is needed: it is checked with every question. */
export const digestOf = (key: string): Buffer => createHash("sha256").update(key).digest();

export const prefixOf = (key: string): string | undefined => form.exec(key)?.[1];
