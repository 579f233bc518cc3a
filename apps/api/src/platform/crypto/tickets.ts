import { createECDH, createPrivateKey, createPublicKey, type JsonWebKey, type KeyObject, sign, verify } from "node:crypto";
import { type SignedTicket, ticketText, writeTicket } from "@kaimen/domain";
import type { Keyring } from "./keyring.js";

/** The order of P-256: a private key is a number below it, and not nought. */
const ORDER = BigInt("0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551");
const CURVE = "prime256v1";

type Pair = { readonly key: KeyObject; readonly point: Buffer };

/**
 * Signs tickets (入场凭证) and knows its own. The pairs are drawn from the master keys, one for each town: nothing is stored, every replica
 * signs alike, and after a rotation the older tickets still open. P-256, since browsers that are still in use know no Ed25519.
 */
export class Tickets {
  constructor(private readonly keyring: Keyring) {}

  sign(organisation: string, openDay: string, number: string): string {
    const key = createPrivateKey({ key: privateJwk(this.seeds(organisation)[0]!), format: "jwk" });
    const signed = sign("sha256", Buffer.from(ticketText(openDay, { number })), { key, dsaEncoding: "ieee-p1363" });
    return writeTicket({ number, signature: signed.toString("base64url") });
  }

  opens(organisation: string, openDay: string, ticket: SignedTicket): boolean {
    const text = Buffer.from(ticketText(openDay, ticket));
    const signature = Buffer.from(ticket.signature, "base64url");
    return this.pairs(organisation).some(({ key }) => verify("sha256", text, { key, dsaEncoding: "ieee-p1363" }, signature));
  }

  /** As a browser imports them: the uncompressed points, the current one first. */
  publicKeys(organisation: string): string[] {
    return this.pairs(organisation).map(({ point }) => point.toString("base64url"));
  }

  private seeds = (organisation: string): Buffer[] => this.keyring.deriveAll("ticket", organisation);

  private pairs(organisation: string): Pair[] {
    return this.seeds(organisation).map((seed) => {
      const { d: _, ...jwk } = privateJwk(seed);
      return { key: createPublicKey({ key: jwk, format: "jwk" }), point: pointOf(seed) };
    });
  }
}

/** Into the range of private keys; the seed is as even as the curve asks for. */
const scalarOf = (seed: Buffer): Buffer => {
  const scalar = (BigInt(`0x${seed.toString("hex")}`) % (ORDER - 1n)) + 1n;
  return Buffer.from(scalar.toString(16).padStart(64, "0"), "hex");
};

function pointOf(seed: Buffer): Buffer {
  const exchange = createECDH(CURVE);
  exchange.setPrivateKey(scalarOf(seed));
  return exchange.getPublicKey();
}

function privateJwk(seed: Buffer): JsonWebKey {
  const point = pointOf(seed);
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((half) => half.toString("base64url"));
  return { kty: "EC", crv: "P-256", x, y, d: scalarOf(seed).toString("base64url") };
}
