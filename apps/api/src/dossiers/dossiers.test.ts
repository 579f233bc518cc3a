import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { factOf } from "@kaimen/domain/testing";
import { dayUnderWay, type ListedDay } from "../testing/listed-day.js";
import { CLOSE_DAY } from "../testing/open-day-acts.js";
import { plannedDay } from "../testing/open-day-at.js";
import { startTown, type Town } from "../testing/town.js";

const ENTRIES = "articles { article entries { clause verdict values force document acts { event count by } } }";
const DAY = `query ($id: ID!) { organisation { openDay(id: $id) { dossier { asOf regulation title documents tally { verdict count } ${ENTRIES} } } } }`;
const YEAR = `query ($year: Int) { organisation { yearDossier(year: $year) { year ${ENTRIES} days { openDay { id } tally { verdict count } } } } }`;
const EXPORT = `mutation ($input: ExportDossierInput!) { exportDossier(input: $input) {
  __typename ... on DossierExport { openDay purpose by exportedAt } ... on InvalidInput { faults { field code } } } }`;

type Entry = { clause: string; verdict: string; values: object; document: string | null; acts: { event: string; count: number }[] };
type Shown = { documents: string[]; tally: { verdict: string; count: number }[]; articles: { article: string | null; entries: Entry[] }[] };

let town: Town;
let day: ListedDay;
beforeAll(async () => {
  town = await startTown("2026-05-22");
  day = await dayUnderWay(town);
});
afterAll(() => town?.close());

const dossierOf = async (id = day.openDay): Promise<Shown> => (await town.asAuditor(DAY, { id })).organisation.openDay.dossier;
const entryOf = ({ articles }: Shown, clause: string) => articles.flatMap(({ entries }) => entries).find((one) => one.clause === clause);
const exportIt = (input: object) => town.asOrganiser(EXPORT, { input: { openDay: day.openDay, purpose: "年度检查", ...input } });
const exported = () => town.database.query("SELECT actor, subject, detail FROM journal WHERE event = 'DossierExported'");

describe("The dossier of a day (台账)", () => {
  it("has all nine articles of the regulation that governs it, and the office's own settings", async () => {
    const { articles } = await dossierOf();
    expect(articles.map(({ article }) => article).filter(Boolean)).toEqual([..."一二三四五六七八九"].map((number) => `第${number}条`));
  });

  it("tells of each act that satisfied a clause, how often it was taken, and what was compared", async () => {
    const dossier = await dossierOf();
    expect(entryOf(dossier, "lead")).toMatchObject({
      verdict: "SATISFIED",
      values: { on: "2026-05-22", due: "2026-06-12", fits: ["AT_LEAST_BEFORE", "CLEAR_DAYS"] },
      acts: [{ event: "SelectionGroupFormed", count: 1 }],
    });
    expect(entryOf(dossier, "jointReview")).toMatchObject({
      verdict: "SATISFIED",
      values: { departments: 2, decided: 6 },
      document: "REVIEW",
    });
    expect(entryOf(dossier, "selection")?.acts.map(({ event }) => event)).toEqual(["DrawCommitted", "DrawSourcesRecorded", "LotsDrawn"]);
    expect(entryOf(dossier, "noticeTerms")).toMatchObject({ verdict: "SATISFIED", values: { workingDays: 5, wanted: 5 } });
    expect(entryOf(dossier, "releaseReview")).toMatchObject({ verdict: "SATISFIED", values: { texts: 2, unread: [] } });
  });

  it("waits for what only the day itself can show, and finds it once the doors are closed", async () => {
    expect(entryOf(await dossierOf(), "venues")?.verdict).toBe("NOT_YET");
    await town.asOrganiser(CLOSE_DAY, { openDay: day.openDay });
    expect(entryOf(await dossierOf(), "venues")?.verdict).toBe("SATISFIED");
    expect((await dossierOf()).documents).toEqual(["PLAN", "ANNOUNCEMENT", "REVIEW", "DRAW", "NOTICE"]);
  });

  it("is not misled by another text that was handed in after the first had been published", async () => {
    const again = { subject: "ANNOUNCEMENT", of: day.openDay, text: "另一段文字" };
    await town.asOrganiser("mutation ($input: SubmitReleaseInput!) { submitRelease(input: $input) { __typename } }", { input: again });
    expect(entryOf(await dossierOf(), "releaseReview")?.verdict).toBe("SATISFIED");
  });

  it("names no applicant, by nothing that leads to her", async () => {
    const text = JSON.stringify(await dossierOf());
    for (const { phone, receiptNumber } of day.applicants)
      expect([text.includes(phone), text.includes(receiptNumber)]).toEqual([false, false]);
  });

  it("waits for everything on a day that is only planned, by the regulation in force", async () => {
    town.on("2026-05-22");
    const planned = await dossierOf(await plannedDay(town));
    expect(planned.tally.find(({ verdict }) => verdict === "NOT_SATISFIED")?.count).toBe(0);
    expect(planned.documents).toEqual(["PLAN"]);
    town.on("2026-06-22");
  });

  it("is the office's own, and the auditor's: not a reviewer's, and not the county's", async () => {
    await expect(town.asStaff("DEPARTMENT_REVIEWER")(DAY, { id: day.openDay })).rejects.toThrow("may not");
    const county = factOf(await town.acts.foundOrganisation({ code: "xuanzhou", name: "某某县人民政府", kind: "COUNTY" }));
    await town.database.query("UPDATE organisation SET parent_id = $1 WHERE id = $2", [county.id, town.organisation]);
    const ask = "query ($id: ID!) { node(id: $id) { ... on OpenDay { theme dossier { asOf } } } }";
    await expect(town.asStaffOf(county.id, "AUDITOR")(ask, { id: day.openDay })).rejects.toThrow("may not");
  });
});

describe("The dossier of a year", () => {
  const yearOf = async (year?: number) => (await town.asAuditor(YEAR, { year })).organisation.yearDossier;

  it("counts what was held against 第三条, and says how each of its days stands", async () => {
    const { articles, days } = await yearOf(2026);
    expect(articles[0]).toMatchObject({
      article: "第三条",
      entries: [
        { clause: "timesPerYear", verdict: "NOT_YET", values: { held: 1, least: 2 } },
        { clause: "months", verdict: "NOT_YET", values: { held: [6], missing: [12] } },
      ],
    });
    expect(days.map(({ openDay }: { openDay: { id: string } }) => openDay.id)).toContain(day.openDay);
  });

  it("has no days in a year without any, and then what was owed is missing", async () => {
    expect(await yearOf(2025)).toMatchObject({ days: [], articles: [{ entries: [{ verdict: "NOT_SATISFIED" }, {}] }] });
    await expect(yearOf(26)).rejects.toThrow("a year such as 2026");
  });
});

describe("exportDossier", () => {
  it("takes a purpose, and without one leaves no line", async () => {
    expect((await exportIt({ purpose: "  " })).exportDossier).toEqual({
      __typename: "InvalidInput",
      faults: [{ field: "purpose", code: "REQUIRED" }],
    });
    expect((await exportIt({ purpose: "查".repeat(201) })).exportDossier).toMatchObject({ faults: [{ code: "TOO_LONG" }] });
    expect(await exported()).toEqual([]);
  });

  it("leaves a line that says who, which day and what for", async () => {
    expect((await exportIt({ purpose: "查".repeat(200) })).exportDossier.__typename).toBe("DossierExport");
    const { exportDossier } = await exportIt({});
    expect(exportDossier).toMatchObject({ openDay: day.openDay, purpose: "年度检查", by: "测试员" });
    expect(await exported()).toContainEqual({ actor: "organiser", subject: day.openDay, detail: { purpose: "年度检查" } });
  });

  it("is nobody's of another town, and not a reviewer's", async () => {
    const input = { openDay: day.openDay, purpose: "年度检查" };
    await expect(town.asStaffOf("org_other", "ORGANISER")(EXPORT, { input })).rejects.toThrow("There is no open day");
    await expect(town.asStaff("DEPARTMENT_REVIEWER")(EXPORT, { input })).rejects.toThrow("may not");
  });
});
