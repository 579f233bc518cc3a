import { randomBytes } from "node:crypto";
import { describe, expect, it } from "@jest/globals";
import { SealBroken, seal, unseal } from "./envelope.js";

const key = randomBytes(32);
const place = { table: "person", column: "phone", row: "a" };
const sealed = seal(key, place, "13800001234");

describe("A sealed value", () => {
  it("opens in its own place under its own key", () => {
    expect(unseal(key, place, sealed).toString()).toBe("13800001234");
  });

  it("holds nothing of the text, and never looks the same twice", () => {
    expect(sealed.includes("1380000")).toBe(false);
    expect(seal(key, place, "13800001234").equals(sealed)).toBe(false);
  });

  it.each([
    ["row", { ...place, row: "b" }],
    ["column", { ...place, column: "id_number" }],
    ["table", { ...place, table: "opinion" }],
    ["spelling that runs two parts together", { table: "person", column: "phone,a", row: "" }],
  ])("does not open in another %s", (_, elsewhere) => {
    expect(() => unseal(key, elsewhere, sealed)).toThrow(SealBroken);
  });

  it("does not open when any one of its bytes is changed", () => {
    for (let at = 0; at < sealed.length; at += 1) {
      const forged = Buffer.from(sealed);
      forged[at]! ^= 1;
      expect(() => unseal(key, place, forged)).toThrow(SealBroken);
    }
  });

  it("does not open when it is cut short, as far as the shortest tag that GCM would take", () => {
    for (let length = 0; length < sealed.length; length += 1) {
      expect(() => unseal(key, place, sealed.subarray(0, length))).toThrow(SealBroken);
    }
  });

  it("does not open under another person's key, and the error says where but not what", () => {
    expect(() => unseal(randomBytes(32), place, sealed)).toThrow("The seal of person.phone of row a does not hold");
  });
});
