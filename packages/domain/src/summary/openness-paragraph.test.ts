import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { civilDate } from "../calendar/civil-date.js";
import type { FigureCounts } from "../statistics/figures.js";
import { addCounts, publicFiguresOver } from "../statistics/figures-over.js";
import { countsOf } from "../testing/index.js";
import { type OpennessFacts, opennessParagraph } from "./openness-paragraph.js";

const june = countsOf();
const facts = (parts: readonly FigureCounts[], more: Partial<OpennessFacts> = {}): OpennessFacts => ({
  host: "水东镇人民政府",
  year: 2026,
  today: civilDate("2027-01-12"),
  figures: publicFiguresOver(parts),
  counts: { venues: 3, announcements: 1, notices: 1, summaries: 1, publishedOpinions: 10 },
  ...more,
});
const nothingPublished = { venues: 0, announcements: 0, notices: 0, summaries: 0, publishedOpinions: 0 };

describe("The paragraph for the yearly report on openness", () => {
  it("says how often, who came, what was said and what was published, people (人) and occasions (人次) apart", () => {
    expect(opennessParagraph(facts([june]))).toBe(
      "2026年，水东镇人民政府举办政府开放日活动1场，开放场所3处。报名120人（124人次），群众代表到场27人，参观81人次。" +
        "收集意见建议12件，答复11件，答复率91.7%，采纳5件，群众评价满意率88.9%。公开活动公告1篇，名单公示1篇，活动总结1篇，意见答复10件。",
    );
  });

  it("adds up two days of the year", () => {
    expect(opennessParagraph(facts([june, june]))).toContain("活动2场，开放场所3处。报名240人（248人次），群众代表到场54人");
  });

  it("says to which day it counts while the year is not over: on its last day still, on the next no more", () => {
    expect(opennessParagraph(facts([june], { today: civilDate("2026-12-31") }))).toMatch(/^2026年（截至2026年12月31日），/);
    expect(opennessParagraph(facts([june], { today: civilDate("2027-01-01") }))).toMatch(/^2026年，/);
  });

  it("does not know of fewer than five people, nor of the places that they went to", () => {
    const four = countsOf({ attended: 4, visits: 12 });
    expect(opennessParagraph(facts([four]))).toContain("报名120人（124人次）。收集");
    expect(opennessParagraph(facts([{ ...four, attended: 5, visits: 15 }]))).toContain("群众代表到场5人，参观15人次");
  });

  it("is silent where nothing is known, and says plainly that no day was held", () => {
    const bare = { ...addCounts([]), openDaysHeld: 1 };
    expect(opennessParagraph(facts([bare], { counts: nothingPublished }))).toBe("2026年，水东镇人民政府举办政府开放日活动1场。");
    expect(opennessParagraph(facts([], { counts: nothingPublished }))).toBe("2026年，水东镇人民政府没有举办政府开放日活动。");
  });

  it("never prints a group of one to four people, whatever the year", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), (applicants, attended) => {
        const few = { ...june, applicants, applications: applicants, attended, visits: attended * 3 };
        expect(opennessParagraph(facts([few]))).not.toMatch(/人次|报名|到场/);
      }),
    );
  });
});
