/** What lies in the browser's store: unreadable without a key that no script can take out of it. */
export type Sealed = { readonly iv: Uint8Array<ArrayBuffer>; readonly bytes: ArrayBuffer };

const NONCE_BYTES = 12;

/** Not extractable: it may be used here, and neither be read nor carried away. */
export const newKey = (): Promise<CryptoKey> => crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);

const under = (iv: Uint8Array<ArrayBuffer>, place: string) => ({ name: "AES-GCM", iv, additionalData: new TextEncoder().encode(place) });

/** Bound to its place: what was moved elsewhere does not open. */
export async function seal(key: CryptoKey, place: string, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  return { iv, bytes: await crypto.subtle.encrypt(under(iv, place), key, new TextEncoder().encode(JSON.stringify(value))) };
}

export async function open<Value>(key: CryptoKey, place: string, { iv, bytes }: Sealed): Promise<Value> {
  return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(under(iv, place), key, bytes))) as Value;
}
