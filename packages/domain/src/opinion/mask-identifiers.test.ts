import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { findIdentifiers, maskIdentifiers } from "./mask-identifiers.js";

const kinds = (text: string, names?: string[]) => findIdentifiers(text, names).map(({ kind }) => kind);

describe("Finding what points at a person in a text", () => {
  it.each([
    "电话13800000001。",
    "电话138 0000 0001",
    "电话138-0000-0001",
    "电话１３８００００ ０００１",
    "+86 13800000001",
    "008613800000001",
    "电话一三八零零零零零零零一",
    "幺三八〇〇〇〇〇〇〇一",
    "其一13800000001",
    "13800000001是我的号码",
  ])("finds a mobile number: %s", (text) => {
    expect(kinds(text)).toEqual(["PHONE"]);
  });

  it.each([
    "身份证341899199001011234",
    "341899 19900101 1234",
    "３４１８９９１９９００１０１１２３Ｘ",
    "34189919900101123x",
    "99999919490101001X。",
  ])("finds an ID number, its check character unasked: %s", (text) => {
    expect(kinds(text)).toEqual(["ID_NUMBER"]);
  });

  it.each([
    ["an office's landline", "请致电0563-1234567"],
    ["a hotline", "12345"],
    ["an index number", "11341703003249952J/202406-00015"],
    ["a date", "2026年06月22日"],
    ["twelve digits", "138000000012"],
    ["a work order", "20260622138000000010000"],
    ["a sum", "投入12000000元"],
    ["ordinary words", "第一期一共三百户"],
  ])("leaves %s alone", (_, text) => {
    expect(findIdentifiers(text)).toEqual([]);
  });

  it("finds the names it is told to look for, each time", () => {
    expect(kinds("我是张小明，张小明就是我", ["张小明"])).toEqual(["NAME", "NAME"]);
  });
});

describe("Masking a text", () => {
  it("stars a number whole and keeps the surname", () => {
    expect(maskIdentifiers("我是张小明，13800000001，341899199001011234", ["张小明"])).toBe(
      `我是张**，${"*".repeat(11)}，${"*".repeat(18)}`,
    );
  });

  const piece = fc.constantFrom(
    "138",
    "0000",
    "0001",
    "13800000001",
    "341899",
    "19900101",
    "123X",
    "一",
    "86",
    "+",
    "-",
    " ",
    "村",
    "张小明",
    "　",
  );
  const anyText = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(""));

  it("leaves nothing to find", () => {
    fc.assert(fc.property(anyText, (text) => expect(findIdentifiers(maskIdentifiers(text, ["张小明"]), ["张小明"])).toEqual([])));
  });

  it("keeps the length, so that what stands around a number stands where it stood", () => {
    fc.assert(fc.property(anyText, (text) => expect(maskIdentifiers(text)).toHaveLength(text.length)));
  });

  it("changes nothing where there is nothing to find", () => {
    fc.assert(fc.property(anyText, (text) => findIdentifiers(text).length > 0 || maskIdentifiers(text) === text));
  });
});
