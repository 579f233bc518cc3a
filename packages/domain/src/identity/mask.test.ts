import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { maskEmail, maskIdNumber, maskName, maskPhone } from "./mask.js";

describe("Masking a name (个人信息保护法: no more than the notice needs)", () => {
  it.each([
    ["张三", "张*"],
    ["张小三", "张*三"],
    ["阿不都丽", "阿**丽"],
    ["欧阳华", "欧阳*"],
    ["欧阳小华", "欧阳*华"],
    ["司马", "司*"],
    ["买买提·艾力", "买***力"],
    ["王", "*"],
    ["", ""],
  ])("shows %p as %p", (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });

  it.each([
    ["张小三", "张**"],
    ["欧阳小华", "欧阳**"],
  ])("shows %p strictly as %p where the office wants no more", (name, masked) => {
    expect(maskName(name, "SURNAME_ONLY")).toBe(masked);
  });

  it("never shows a whole name", () => {
    const name = fc.array(fc.constantFrom(..."张王李欧阳司马小华丽明"), { minLength: 1, maxLength: 6 }).map((signs) => signs.join(""));
    fc.assert(fc.property(name, (whole) => expect(maskName(whole)).toContain("*")));
  });
});

describe("Masking what stays inside", () => {
  it("shows three and four digits of a mobile number", () => expect(maskPhone("13800001234")).toBe("138****1234"));
  it("shows division and last four of an identity number", () => expect(maskIdNumber("34189919600101123X")).toBe("341899********123X"));
  it("shows the first letter and the host of an address", () => expect(maskEmail("zhangsan@qq.com")).toBe("z***@qq.com"));
  it("shows nothing of what is too short to hide", () => expect(maskPhone("110")).toBe("***"));
});
