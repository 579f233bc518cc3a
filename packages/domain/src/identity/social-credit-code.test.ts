import { describe, expect, it } from "@jest/globals";
import { readSocialCreditCode } from "./social-credit-code.js";

describe("Reading a unified social credit code (GB 32100)", () => {
  it.each(["11341703003249952J", "11341729MB1683843B", "115330250152645191"])("accepts %s, printed on a government page", (code) => {
    expect(readSocialCreditCode(code)).toBe(code);
  });

  it("accepts small letters and full-width ones", () => {
    expect(readSocialCreditCode("11341703003249952ｊ")).toBe("11341703003249952J");
  });

  it.each([
    ["a wrong check character", "11341703003249952K"],
    ["the letter I, which the alphabet leaves out", "1134170300324995IJ"],
    ["seventeen characters", "11341703003249952"],
  ])("does not accept %s", (_, code) => {
    expect(readSocialCreditCode(code)).toBeUndefined();
  });
});
