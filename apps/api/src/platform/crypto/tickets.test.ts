import { randomBytes, webcrypto } from "node:crypto";
import { describe, expect, it } from "@jest/globals";
import { readTicket, type SignedTicket, ticketText } from "@kaimen/domain";
import { Keyring } from "./keyring.js";
import { Tickets } from "./tickets.js";

const old = { id: "2025", secret: randomBytes(32) };
const fresh = { id: "2026", secret: randomBytes(32) };
const tickets = new Tickets(new Keyring(old));
const TOWN = "org_shuidong";
const shown = (text: string) => readTicket(text) as SignedTicket;
const ticket = shown(tickets.sign(TOWN, "day-1", "000123"));

describe("A signed ticket", () => {
  it("opens its own day in its own town, and nothing else", () => {
    expect(tickets.opens(TOWN, "day-1", ticket)).toBe(true);
    expect(tickets.opens(TOWN, "day-2", ticket)).toBe(false);
    expect(tickets.opens("org_xikou", "day-1", ticket)).toBe(false);
    expect(tickets.opens(TOWN, "day-1", { ...ticket, number: "000124" })).toBe(false);
  });

  it("is not made by an installation with another secret", () =>
    expect(new Tickets(new Keyring(fresh)).opens(TOWN, "day-1", ticket)).toBe(false));

  it("still opens after a rotation of the master key, and the door is told both keys", () => {
    const after = new Tickets(new Keyring(fresh, old));
    expect(after.opens(TOWN, "day-1", ticket)).toBe(true);
    expect(after.publicKeys(TOWN)).toContain(tickets.publicKeys(TOWN)[0]);
  });

  it("is checked by a browser's own means, with nothing but the public key", async () => {
    const [point = ""] = tickets.publicKeys(TOWN);
    const named = { name: "ECDSA", namedCurve: "P-256" };
    const key = await webcrypto.subtle.importKey("raw", Buffer.from(point, "base64url"), named, false, ["verify"]);
    const opens = (openDay: string) =>
      webcrypto.subtle.verify(
        { name: "ECDSA", hash: "SHA-256" },
        key,
        Buffer.from(ticket.signature, "base64url"),
        new TextEncoder().encode(ticketText(openDay, ticket)),
      );
    expect([await opens("day-1"), await opens("day-2")]).toEqual([true, false]);
  });
});
