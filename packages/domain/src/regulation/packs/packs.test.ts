import { describe, expect, it } from "@jest/globals";
import { articleOf, type Clause } from "../clause.js";
import type { ClauseName, Regulation } from "../regulation.js";
import { PACKS, packOf } from "./packs.js";

const NOT_CLAUSES = ["id", "header", "inForceFrom", "without"];
const clausesOf = (regulation: Regulation) =>
  Object.entries(regulation).filter(([name]) => !NOT_CLAUSES.includes(name)) as [ClauseName, Clause<unknown>][];

describe.each(PACKS.map((pack) => [pack.regulation.id, pack] as const))("The pack %s", (_, { regulation, restated }) => {
  it("cites for every clause an article that is restated, and is linked there", () => {
    for (const [name, { basis }] of clausesOf(regulation)) {
      expect([name, restated.find(({ article }) => article === articleOf(basis))?.clauses]).toEqual([name, expect.arrayContaining([name])]);
    }
  });

  it("links no article to a clause that it does not have", () => {
    const names = clausesOf(regulation).map(([name]) => name);
    expect(restated.flatMap(({ clauses }) => clauses).filter((name) => !names.includes(name))).toEqual([]);
  });

  it("never dresses up the office's own settings as its text", () => {
    expect(clausesOf(regulation).filter(([, { basis }]) => articleOf(basis) === null)).toEqual([]);
  });
});

describe("The pack shuidong-2024", () => {
  const { regulation, restated } = packOf("shuidong-2024")!;

  it("restates all nine articles, in order", () => {
    expect(restated.map(({ article }) => article).join("")).toBe("第一条第二条第三条第四条第五条第六条第七条第八条第九条");
    expect(restated.filter(({ gist }) => gist.length < 10)).toEqual([]);
  });

  it.each([
    ["timesPerYear", "第三条", "MUST", 2],
    ["months", "第三条", "GENERALLY", [6, 12]],
    ["minimumAge", "第四条", "MUST", 18],
    ["localTie", "第四条", "MUST", ["WORK", "LIVE", "STUDY"]],
    ["lead", "第五条", "MUST", { workingDays: 5, reading: "AT_LEAST_BEFORE", binds: "FORM_GROUP" }],
    ["venues", "第六条", "MUST", { least: 2, most: 4 }],
    ["everyOpinionAnswered", "第八条", "MUST", true],
  ] as const)("reads %s out of %s", (name, article, force, content) => {
    expect(regulation[name]).toEqual({ basis: { article }, force, content });
  });

  it("knows the nine groups of 第四条 and the six kinds of venue of 第六条, both open to more", () => {
    expect([regulation.categories?.content.length, regulation.categories?.force]).toEqual([9, "OPEN_LIST"]);
    expect(regulation.venueTypes?.content.filter((type) => type !== "OTHER")).toHaveLength(6);
  });

  it("fixes neither the seats, the length of the notice, nor a reply deadline, since the text does not", () => {
    expect([regulation.noticeTerms, regulation.replyTerms, regulation.schedule]).toEqual([undefined, undefined, undefined]);
  });

  it("carries the header as published", () => {
    expect(regulation.header).toMatchObject({ indexNumber: "11341703003249952J/202406-00015", publishedAt: "2024-06-13 11:45" });
    expect(regulation.inForceFrom).toBe("2024-06-13");
  });
});
