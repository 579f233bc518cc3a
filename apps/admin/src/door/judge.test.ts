import { beforeAll, describe, expect, it } from "@jest/globals";
import { receiptCode, ticketText, writeTicket } from "@kaimen/domain";
import encodeQR from "qr";
import decodeQR from "qr/decode.js";
import type { Guest } from "./guest-list.js";
import { judge } from "./judge.js";
import { opensHere } from "./opens-here.js";

const guest = (receiptNumber: string, name: string, villageOrUnit = "水东村"): Guest => ({
  ...{ receiptNumber, name, villageOrUnit },
  category: "ORDINARY_CITIZEN",
  checkIns: [],
});
const guests = [guest("000007", "张*试"), guest("000017", "张*"), guest("000021", "李*试", "河西村")];

const base64url = (bytes: ArrayBuffer) => Buffer.from(bytes).toString("base64url");
let town: CryptoKeyPair;
let ticketKeys: string[];
beforeAll(async () => {
  town = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, ["sign", "verify"]);
  ticketKeys = [base64url(await crypto.subtle.exportKey("raw", town.publicKey))];
});

const ticketFor = async (number: string, openDay = "day") => {
  const text = new TextEncoder().encode(ticketText(openDay, { number }));
  return writeTicket({ number, signature: base64url(await crypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" }, town.privateKey, text)) });
};
const judged = (typed: string) => judge(typed, { guests }, opensHere({ openDay: "day", ticketKeys }));

/** What a camera would hand on: dark and light in four bytes a dot. */
function pictureOf(text: string) {
  const rows = encodeQR(text, "raw", { ecc: "medium", border: 4, scale: 4 });
  const width = rows[0]?.length ?? 0;
  const data = Uint8ClampedArray.from(rows.flatMap((row) => row.flatMap((dark) => [...Array(3).fill(dark ? 0 : 255), 255])));
  return { width, height: rows.length, data };
}

describe("A ticket at a door without a line", () => {
  it("is read out of a picture and opens, by the town's public key alone", async () => {
    const seen = decodeQR(pictureOf(await ticketFor("000007")));
    expect(await judged(seen)).toMatchObject({ who: "KNOWN", receiptNumber: "000007", guest: { name: "张*试" }, ticket: seen });
  });
  it("opens also where she said yes after the list was read", async () =>
    expect(await judged(await ticketFor("000999"))).toMatchObject({ who: "KNOWN", receiptNumber: "000999", guest: undefined }));
  it("of another day opens nothing", async () =>
    expect(await judged(await ticketFor("000007", "other"))).toEqual({ who: "NOT_OF_THIS_DAY" }));
  it("with another's number opens nothing", async () =>
    expect(await judged((await ticketFor("000007")).replace("000007", "000017"))).toEqual({ who: "NOT_OF_THIS_DAY" }));
});

describe("Somebody without a square", () => {
  it("is found by the receipt code, which goes along for the server to judge", async () => {
    const code = receiptCode(7, [1, 2, 3, 4, 5]);
    expect(await judged(code.toLowerCase())).toMatchObject({ who: "KNOWN", receiptNumber: "000007", ticket: code });
    expect(await judged(receiptCode(8, [1, 2, 3, 4, 5]))).toEqual({ who: "NOBODY" });
  });
  it.each([
    ["21", "000021"],
    ["张测试", "000007"],
    ["河西", "000021"],
  ])("is found by %s", async (typed, receiptNumber) => expect(await judged(typed)).toMatchObject({ who: "KNOWN", receiptNumber }));
  it.each([
    ["张", "SEVERAL"],
    ["7", "SEVERAL"],
    ["王", "NOBODY"],
    ["  ", "NOBODY"],
    ["https://example.cn", "NOBODY"],
  ])("%p is %s", async (typed, who) => expect(await judged(typed)).toEqual({ who }));
});
