import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../calendar/civil-date.js";
import { held, settled, shuidong, silent } from "../testing/index.js";
import { type YearFacts, yearDossierOf } from "./year-dossier.js";

const june = held();
const december = { ...held(), date: civilDate("2026-12-18") };
const year: YearFacts = {
  year: 2026,
  today: civilDate("2026-12-31"),
  regulation: shuidong(),
  plan: { entries: [{ month: 6, theme: "走进政务服务" }], departures: [] },
  days: [june],
  acts: [],
};

const verdicts = (more: Partial<YearFacts>) => yearDossierOf({ ...year, ...more })[0]!.entries.map(({ verdict }) => verdict);

describe("第三条 over a year", () => {
  it("is satisfied by two days that were held, in the two months that it names", () => {
    expect(verdicts({ days: [june, december] })).toEqual(["SATISFIED", "SATISFIED"]);
  });

  it("is owed to the last day of the year, and missed on the day after", () => {
    expect(verdicts({})).toEqual(["NOT_YET", "NOT_YET"]);
    expect(verdicts({ today: civilDate("2027-01-01") })).toEqual(["NOT_SATISFIED", "NOT_SATISFIED"]);
  });

  it("counts what was held, not what is planned", () => {
    expect(yearDossierOf({ ...year, days: [june, { ...settled(), date: december.date }] })[0]!.entries[0]).toMatchObject({
      verdict: "NOT_YET",
      values: { held: 1, least: 2 },
    });
  });

  it("takes the ground that the year's plan gave for another month (一般)", () => {
    const departures = [{ clause: "months", ground: "六月防汛" }] as const;
    const days = [{ ...june, date: civilDate("2026-09-18") }, december];
    expect(verdicts({ days, plan: { entries: [], departures } })).toEqual(["SATISFIED", "WITH_GROUND"]);
  });

  it("asks for nothing where the regulation is silent", () => {
    expect(verdicts({ regulation: silent(), today: civilDate("2027-01-01") })).toEqual(["NOT_APPLICABLE", "NOT_APPLICABLE"]);
  });
});
