import { describe, expect, it } from "@jest/globals";
import { problemsOf } from "../../../intake/line-problems.js";
import { readSlip } from "./read-slip.js";

const read = (cells: Record<string, string>) => readSlip({ line: 4, cells });

describe("A slip", () => {
  it("is a suggestion on paper of today unless it says so, and needs no name", () => {
    expect(read({ text: "路灯不亮" })).toMatchObject({
      unread: [],
      input: { line: 4, kind: "SUGGESTION", channel: "PAPER", text: "路灯不亮" },
    });
  });

  it("says in words what it is, and a day in any form", () => {
    expect(read({ text: "停车难", kind: "投诉", channel: "现场", receivedOn: "2026年5月2日", name: "编造人甲" }).input).toEqual({
      line: 4,
      kind: "COMPLAINT",
      channel: "ON_SITE",
      text: "停车难",
      receivedOn: "2026-05-02",
      name: "编造人甲",
    });
  });

  it.each([
    ["kind", "疑问", "NOT_OFFERED"],
    ["channel", "网站", "NOT_OFFERED"],
    ["receivedOn", "上周", "MALFORMED"],
  ])("has a fault where %s says %s", (field, said, code) => {
    expect(read({ text: "x", [field]: said }).unread).toEqual([{ field, code }]);
  });
});

describe("What is wrong with a line", () => {
  const titles = { phone: "电话", kind: "类型", "consents.processing": "处理个人信息" };
  const line = { ...read({ text: "x", kind: "疑问" }), told: { line: 4, good: false, faults: [] } };

  it("is said with the name of its column, and what could not be read is said once", () => {
    const told = {
      line: 4,
      good: false,
      faults: [
        { field: "kind", code: "NOT_OFFERED" as const },
        { field: "phone", code: "REQUIRED" as const },
      ],
    };
    expect(problemsOf({ ...line, told }, titles)).toEqual(["类型：不在可选范围内", "电话：请填写"]);
  });

  it("names the article of a refusal, and the higher line of somebody who stands there twice", () => {
    const refusal = { code: "ALREADY_APPLIED" as const, article: null, values: {} };
    expect(problemsOf({ ...line, unread: [], told: { ...line.told, refusal }, repeats: 2 }, titles)).toEqual([
      "这个人已经报过名了，一人一个名额。（本单位设定）",
      "和第 2 行是同一个人",
    ]);
  });
});
