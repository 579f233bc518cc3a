import { describe, expect, it } from "@jest/globals";
import { harmless } from "./harmless.js";
import { readTable } from "./read-table.js";
import { codeOf, partsOf, yesOrNo } from "./words.js";

const COLUMNS = [
  { field: "name", titles: ["姓名"], needed: true },
  { field: "phone", titles: ["手机号", "联系电话"], needed: true },
  { field: "village", titles: ["村（社区）或单位", "村"] },
] as const;

describe("readTable", () => {
  it("finds the headings below a title, in any order and written any way, and tells the spreadsheet's own line numbers", () => {
    const rows = [["水东镇报名表"], [], ["联系电话*", " 姓 名（必填）", "备注"], ["13800001234", "甲乙丙", "x"], [], [13800005678, "丁戊"]];
    expect(readTable(rows, COLUMNS)).toEqual({
      lines: [
        { line: 4, cells: { name: "甲乙丙", phone: "13800001234", village: "" } },
        { line: 6, cells: { name: "丁戊", phone: "13800005678", village: "" } },
      ],
      unknown: ["备注"],
    });
  });

  it("knows a heading whose own name has brackets by what stands before them", () => {
    expect(
      readTable(
        [
          ["姓名", "手机号", "村（社区）或单位"],
          ["甲", "1", "东风村"],
        ],
        COLUMNS,
      ),
    ).toMatchObject({
      lines: [{ cells: { village: "东风村" } }],
      unknown: [],
    });
  });

  it.each([
    [
      "one needed heading",
      [
        ["姓名", "电话号码"],
        ["甲", "1"],
      ],
      ["手机号"],
    ],
    ["all of them", [["甲", "13800001234"]], ["姓名", "手机号"]],
    ["everything", [], ["姓名", "手机号"]],
  ])("says which headings are missing where a sheet lacks %s", (_, rows, missing) => {
    expect(readTable(rows, COLUMNS)).toEqual({ missing });
  });

  it("takes a table of headings alone for one without lines", () => {
    expect(
      readTable(
        [
          ["姓名", "手机号"],
          [" ", null],
        ],
        COLUMNS,
      ),
    ).toEqual({ lines: [], unknown: [] });
  });

  it("reads a cell as a clerk does: no blanks around it, no exponent, a tick as 是", () => {
    const rows = [
      ["姓名", "手机号", "村"],
      ["\u3000甲\u00a0\u200b", 1.3800001234e10, true],
    ];
    expect(readTable(rows, COLUMNS)).toMatchObject({ lines: [{ cells: { name: "甲", phone: "13800001234", village: "是" } }] });
  });
});

describe("The words of a cell", () => {
  const words = { LIVE: "在本地生活", WORK: "在本地工作" };

  it.each([
    ["在本地生活", "LIVE"],
    [" 在本地 工作", "WORK"],
    ["live", "LIVE"],
    ["路过", undefined],
  ])("%s is %s", (text, code) => {
    expect(codeOf(words, text)).toBe(code);
  });

  it("are parted by whatever a clerk puts between them", () => {
    expect(partsOf("道路、路灯，水 / 电；\n网")).toEqual(["道路", "路灯", "水", "电", "网"]);
  });

  it.each([
    ["是", true],
    ["√", true],
    ["ｙ", true],
    ["", false],
    ["否", false],
    ["也许", undefined],
  ])("%p says %p", (text, said) => {
    expect(yesOrNo(text)).toBe(said);
  });
});

describe("Text for a spreadsheet", () => {
  it.each(["=1+1", "+86", "-1", "@SUM(A1)", "\t=1", "＝1"])("%p is kept from being a formula", (text) => {
    expect(harmless(text)).toBe(`'${text}`);
  });

  it.each(["东风村", "1=1", "", "'=1"])("%p stays as it is", (text) => {
    expect(harmless(text)).toBe(text);
  });
});
