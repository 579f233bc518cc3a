import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../calendar/civil-date.js";
import { byArticle, setByOffice } from "../regulation/clause.js";
import { type Claim, eligibility } from "./eligibility.js";
import { refusalOf } from "./finding.js";

const article4 = {
  minimumAge: byArticle("第四条", "MUST", 18),
  localTie: byArticle("第四条", "MUST", ["WORK", "LIVE", "STUDY"] as const),
  civilCapacity: byArticle("第四条", "MUST", true),
  categories: byArticle("第四条", "OPEN_LIST", ["ORDINARY_CITIZEN"]),
};
const day = civilDate("2026-06-22");
const villager: Claim = { born: civilDate("1950-01-01"), category: "ORDINARY_CITIZEN", ties: ["LIVE"], fullCivilCapacity: true };
const judged = (change: Partial<Claim>, terms: Parameters<typeof eligibility>[2] = article4) =>
  refusalOf(eligibility({ ...villager, ...change }, day, terms));

describe("Who may come (第四条)", () => {
  it("gives a reason for a yes, clause by clause", () => {
    expect(eligibility(villager, day, article4).map(({ clause, ok }) => [clause, ok])).toEqual([
      ["minimumAge", true],
      ["localTie", true],
      ["civilCapacity", true],
      ["categories", true],
    ]);
  });

  it("lets in who turns 18 on the day of the event", () => expect(judged({ born: civilDate("2008-06-22") })).toBeUndefined());

  it("refuses who turns 18 a day later, by 第四条, with the age on the day of the event", () => {
    expect(judged({ born: civilDate("2008-06-23") })).toEqual({
      refused: "UNDER_AGE",
      basis: { article: "第四条" },
      values: { age: 17, least: 18, on: "2026-06-22" },
    });
  });

  it("lets in who is 65 all year where a town says 65 at most, and refuses on the 66th birthday", () => {
    const upTo65 = { maximumAge: setByOffice("MUST", 65) };
    expect(judged({ born: civilDate("1960-06-23") }, upTo65)).toBeUndefined();
    expect(judged({ born: civilDate("1960-06-22") }, upTo65)).toMatchObject({ refused: "OVER_AGE", basis: { setBy: "OFFICE" } });
  });

  it("refuses who neither works, lives nor studies here", () => expect(judged({ ties: [] })).toMatchObject({ refused: "NO_LOCAL_TIE" }));
  it("refuses a tie that this town does not count", () => {
    expect(judged({ ties: ["STUDY"] }, { localTie: byArticle("第四条", "MUST", ["LIVE"]) })).toMatchObject({ refused: "NO_LOCAL_TIE" });
  });
  it("refuses who does not declare full civil capacity", () => {
    expect(judged({ fullCivilCapacity: false })).toMatchObject({ refused: "LACKS_CIVIL_CAPACITY" });
  });
  it("takes a group that the office added to the open list, and says that the article does not name it", () => {
    expect(eligibility({ ...villager, category: "VOLUNTEER" }, day, article4).at(-1)).toMatchObject({
      ok: true,
      values: { listed: false },
    });
  });
  it("refuses a group outside a closed list", () => {
    const closed = { categories: byArticle("第四条", "MUST", ["ORDINARY_CITIZEN"]) };
    expect(judged({ category: "VOLUNTEER" }, closed)).toMatchObject({ refused: "CATEGORY_NOT_LISTED" });
  });
  it("finds nothing where the regulation is silent", () => expect(eligibility({ ...villager, ties: [] }, day, {})).toEqual([]));
  it("notes an age generally wanted, and does not refuse by it", () => {
    const generally = { minimumAge: byArticle("第四条", "GENERALLY", 18) };
    expect(judged({ born: civilDate("2010-01-01") }, generally)).toBeUndefined();
    expect(eligibility({ ...villager, born: civilDate("2010-01-01") }, day, generally)[0]?.ok).toBe(false);
  });
});
