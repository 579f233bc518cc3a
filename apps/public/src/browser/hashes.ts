type Hash = (text: string) => string;

const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** SHA-256 by the browser itself; where a page came over an insecure line the browser offers none, and a small program does it. */
export async function sha256(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const subtle = globalThis.crypto?.subtle;
  if (subtle) return hex(new Uint8Array(await subtle.digest("SHA-256", bytes)));
  const { sha256: digest } = await import("@noble/hashes/sha2.js");
  return hex(digest(bytes));
}

/**
 * The rules ask for a hash and cannot wait, the browser answers later: what is asked is noted, answered, and the work done
 * again with the answers at hand, until nothing new is asked.
 */
export async function withHashes<Answer>(work: (hash: Hash) => Answer, digest = sha256): Promise<Answer> {
  const known = new Map<string, string>();
  for (;;) {
    const asked = new Set<string>();
    const answer = work((text) => known.get(text) ?? (asked.add(text), ""));
    if (asked.size === 0) return answer;
    for (const [text, hash] of await Promise.all([...asked].map(async (one) => [one, await digest(one)] as const))) known.set(text, hash);
  }
}
