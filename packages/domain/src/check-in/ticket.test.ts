import { describe, expect, it } from "@jest/globals";
import { receiptCode } from "../identity/receipt-code.js";
import { holdsTicket, isSigned, readTicket, ticketText, writeTicket } from "./ticket.js";

const ticket = { number: "000123", signature: `${"Ab_-".repeat(21)}xy` };

describe("A ticket (入场凭证)", () => {
  it("reads back as written, with what the camera adds around it", () => expect(readTicket(` ${writeTicket(ticket)}\n`)).toEqual(ticket));
  it("may be the receipt code that stands on a paper", () => {
    const paper = readTicket(receiptCode(123, [1, 2, 3, 4, 5]));
    expect(paper).toMatchObject({ number: "000123" });
    expect(paper && isSigned(paper)).toBe(false);
  });
  it.each(["", "000123", "KM1.000123.short", "https://example.cn/KM1", `KM2.000123.${ticket.signature}`])("is not %p", (text) =>
    expect(readTicket(text)).toBeUndefined(),
  );
  it("is signed for its day, and shows nothing but a number", () => {
    expect(ticketText("day-1", ticket)).not.toBe(ticketText("day-2", ticket));
    expect(writeTicket(ticket)).toBe(`KM1.000123.${ticket.signature}`);
  });
  it.each([
    ["ACCEPTED", "SETTLED", true],
    ["ACCEPTED", "UNDER_WAY", true],
    ["ACCEPTED", "HELD", false],
    ["INVITED", "SETTLED", false],
    ["DECLINED", "UNDER_WAY", false],
  ] as const)("of somebody who is %s, while the day is %s: %p", (status, day, held) => expect(holdsTicket({ status }, day)).toBe(held));
});
