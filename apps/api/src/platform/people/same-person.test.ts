import { describe, expect, it } from "@jest/globals";
import { sameIdNumber, sameName, samePhone } from "./same-person.js";

describe("Ways of writing that are not differences", () => {
  it.each([
    ["张 三", "张三"],
    ["　张三　", "张三"],
    ["阿依古丽•买买提", "阿依古丽·买买提"],
    ["阿依古丽.买买提", "阿依古丽·买买提"],
    ["ＬＩ Ｌei", "li lei"],
  ])("the name %p is the name %p", (one, other) => {
    expect(sameName(one)).toBe(sameName(other));
  });

  it.each(["138 0000 1234", "138-0000-1234", "+86 13800001234", "008613800001234", "１３８００００１２３４"])(
    "the phone %p is 13800001234",
    (phone) => {
      expect(samePhone(phone)).toBe("13800001234");
    },
  );

  it("keeps apart a landline that begins with 86", () => {
    expect(samePhone("8613800")).toBe("8613800");
  });

  it("takes an ID number in full width and with a small x", () => {
    expect(sameIdNumber("11010519491231002x")).toBe("11010519491231002X");
    expect(sameIdNumber("１１０１０５１９４９１２３１００２Ｘ")).toBe("11010519491231002X");
  });

  it("keeps two names apart that differ in one character", () => {
    expect(sameName("张三")).not.toBe(sameName("张叁"));
  });
});
