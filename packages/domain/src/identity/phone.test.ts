import { describe, expect, it } from "@jest/globals";
import { isMobile, readPhone } from "./phone.js";

describe("Reading a phone number", () => {
  it.each(["13800001234", "138 0000 1234", "138-0000-1234", "+86 13800001234", "１３８００００１２３４"])(
    "reads %s as one number",
    (typed) => {
      expect(readPhone(typed)).toBe("13800001234");
    },
  );

  it("takes a fixed line with its area code, since many old people have no other", () => {
    expect(readPhone("(0563) 300-0000")).toBe("05633000000");
    expect(isMobile(readPhone("0563-3000000")!)).toBe(false);
  });

  it.each(["1380000123", "138000012345", "12800001234", "3000000", "", "abc"])("does not take %p", (typed) => {
    expect(readPhone(typed)).toBeUndefined();
  });
});
