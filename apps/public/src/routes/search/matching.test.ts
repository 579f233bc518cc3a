import { describe, expect, it } from "@jest/globals";
import { matches } from "./matching.js";

describe("Searching", () => {
  it("finds what holds every word, in any of its texts", () => {
    expect(matches("遮雨棚 河东", "建议在河东村口加一个遮雨棚", null)).toBe(true);
    expect(matches("遮雨棚 河西", "建议在河东村口加一个遮雨棚")).toBe(false);
  });

  it("does not mind case or full-width letters", () => {
    expect(matches("ＷＥＣＨＡＴ", "by WeChat")).toBe(true);
  });

  it("finds nothing for nothing", () => {
    expect(matches("  ", "anything")).toBe(false);
  });
});
