import { createHmac, hkdfSync, randomBytes } from "node:crypto";
import { seal, unseal } from "./envelope.js";

/** A master key and the name under which the rows that it wrapped remember it. */
export type MasterKey = { readonly id: string; readonly secret: Buffer };

export type WrappedKey = { readonly wrapped: Buffer; readonly masterKeyId: string };

const KEY_BYTES = 32;

/**
 * The master keys of this installation: the current one seals, the older ones still open what they sealed. Every use draws a key
 * of its own by HKDF, so that what is learnt about one use says nothing about another. The secrets are private fields: a keyring
 * in a log shows nothing.
 */
export class Keyring {
  readonly #keys: ReadonlyMap<string, Buffer>;
  readonly current: string;

  constructor(current: MasterKey, ...older: readonly MasterKey[]) {
    const keys = [current, ...older];
    for (const { id, secret } of keys) if (secret.length !== KEY_BYTES) throw new RangeError(`Master key ${id} is not 32 bytes long`);
    this.#keys = new Map(keys.map(({ id, secret }) => [id, secret]));
    if (this.#keys.size !== keys.length) throw new RangeError("Two master keys have the same name");
    this.current = current.id;
  }

  /** A fresh key for one person, and its wrapping. */
  newPersonKey(person: string): WrappedKey & { readonly key: Buffer } {
    const key = randomBytes(KEY_BYTES);
    return { key, ...this.wrap(person, key) };
  }

  wrap(person: string, key: Buffer): WrappedKey {
    return { wrapped: seal(this.derive("person-key"), placeOfKey(person), key), masterKeyId: this.current };
  }

  unwrap(person: string, { wrapped, masterKeyId }: WrappedKey): Buffer {
    return unseal(this.derive("person-key", "", masterKeyId), placeOfKey(person), wrapped);
  }

  /** The key of one purpose, and of one organisation where the purpose is an organisation's. */
  derive(purpose: string, salt = "", masterKeyId = this.current): Buffer {
    const secret = this.#keys.get(masterKeyId);
    if (!secret) throw new Error(`Master key ${masterKeyId} is not on the keyring`);
    return Buffer.from(hkdfSync("sha256", secret, salt, `kaimen/${purpose}`, KEY_BYTES));
  }

  /** The same under every key still on the ring, the current one first: what was made before a rotation is still known. */
  deriveAll(purpose: string, salt = ""): Buffer[] {
    return [...this.#keys.keys()].map((id) => this.derive(purpose, salt, id));
  }

  /** A keyed digest under which equal values of one organisation and purpose are found again, and of no other. */
  blindIndex(purpose: string, organisation: string, value: string, masterKeyId = this.current): Buffer {
    return createHmac("sha256", this.derive(`blind-index/${purpose}`, organisation, masterKeyId))
      .update(value)
      .digest();
  }

  /** The digests under every key still on the ring: what was indexed before a rotation is found until it is indexed anew. */
  blindIndexes(purpose: string, organisation: string, value: string): Buffer[] {
    return [...this.#keys.keys()].map((id) => this.blindIndex(purpose, organisation, value, id));
  }
}

const placeOfKey = (row: string) => ({ table: "vault.person_key", column: "wrapped_key", row });

/** Reads `id:base64,id:base64`, the current key first, as it stands in the environment. The error never repeats the text. */
export function readKeyring(text: string): Keyring {
  const [current, ...older] = text.split(",").map(readKey);
  return new Keyring(current!, ...older);
}

function readKey(entry: string): MasterKey {
  const [, id, secret] = /^([\w-]{1,40}):([A-Za-z0-9+/]{43}=)$/.exec(entry.trim()) ?? [];
  if (!id || !secret) throw new RangeError("Master keys are written id:base64 of 32 bytes, separated by commas, the current one first");
  return { id, secret: Buffer.from(secret, "base64") };
}
