import { type SignedTicket, ticketText } from "@kaimen/domain";

const CURVE = { name: "ECDSA", namedCurve: "P-256" };
const SCHEME = { name: "ECDSA", hash: "SHA-256" };

export function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64url.replace(/-/g, "+").replace(/_/g, "/"));
  return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
}

/** Whether the town signed this ticket for this day: the device tells by itself, with the public keys that came along with the list. */
export const opensHere =
  ({ openDay, ticketKeys }: { readonly openDay: string; readonly ticketKeys: readonly string[] }) =>
  async (ticket: SignedTicket): Promise<boolean> => {
    const text = new TextEncoder().encode(ticketText(openDay, ticket));
    for (const point of ticketKeys) {
      const key = await crypto.subtle.importKey("raw", bytesOf(point), CURVE, false, ["verify"]);
      if (await crypto.subtle.verify(SCHEME, key, bytesOf(ticket.signature), text)) return true;
    }
    return false;
  };
