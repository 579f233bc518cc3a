import { describe, expect, it } from "@jest/globals";
import { OFFICE_DEFAULTS, PACKS, type Values } from "@kaimen/domain";
import { type ShownArticle, sectionsOf } from "./dossier-rows.js";

const entry = { clause: "lead", force: "MUST", verdict: "SATISFIED", values: {}, acts: [] } as const;
const rowOf = (more: Partial<ShownArticle["entries"][number]>) =>
  sectionsOf([{ article: "第五条", entries: [{ ...entry, ...more }] }])[0]!.rows[0]!;

describe("The words of a dossier", () => {
  it("have a name and a sentence for every clause that a town may lay down", () => {
    const names = [...PACKS.flatMap(({ regulation }) => Object.keys(regulation)), ...Object.keys(OFFICE_DEFAULTS), "maximumAge"];
    const clauses = [...new Set(names)].filter((name) => !["id", "header", "inForceFrom", "schedule"].includes(name));
    for (const clause of clauses) {
      const { clause: name, derivation } = rowOf({ clause, values: { applied: 1 } });
      expect([clause, name === clause, derivation === ""]).toEqual([clause, false, false]);
    }
  });

  it("say by which reading the lead time was met, and which day was the last", () => {
    const values: Values = {
      act: "FORM_GROUP",
      on: "2026-06-12",
      due: "2026-06-12",
      earliest: null,
      reading: "AT_LEAST_BEFORE",
      workingDays: 5,
      fits: ["AT_LEAST_BEFORE"],
    };
    expect(rowOf({ values }).derivation).toBe(
      "成立遴选小组要至少提前 5 个工作日：最晚2026年6月12日（星期五）。实际2026年6月12日（星期五）办，符合读法“至少提前 5 个工作日”。",
    );
    expect(rowOf({ values: { ...values, on: null, fits: [] } }).derivation).toContain("还没有办。");
  });

  it("say why nothing is asked, and give the ground of an exception", () => {
    expect(rowOf({ values: { why: "SILENT" } }).derivation).toBe("制度没有规定，本单位也没有设定。");
    expect(rowOf({ clause: "leaderReport", values: { by: null, ground: "领导在外开会" } }).derivation).toBe(
      "没有安排领导报告。理由：领导在外开会",
    );
  });

  it("tell of many acts of one kind in one line, with who took them", () => {
    const at = (day: string) => `2026-06-${day}T01:05:00.000Z` as never;
    const acts = [{ event: "ReviewDecided", count: 12, first: at("03"), last: at("05"), by: ["审查甲", "审查乙"] }];
    expect(rowOf({ acts }).acts).toEqual(["给出审查意见 12 次，2026-06-03 09:05 至 2026-06-05 09:05，审查甲、审查乙"]);
  });

  it("head what the office has set as its own setting, and what nobody has laid down as silent", () => {
    const titles = sectionsOf([{ entries: [entry] }, { entries: [{ ...entry, force: null }] }]).map(({ title }) => title);
    expect(titles).toEqual(["本单位设定", "制度没有规定的"]);
  });
});
