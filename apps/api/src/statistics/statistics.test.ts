import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { FIGURES } from "@kaimen/domain";
import { factOf } from "@kaimen/domain/testing";
import type { Scope } from "../platform/policy/caller.js";
import { submit } from "../testing/applicants.js";
import { countStatements } from "../testing/count-statements.js";
import { recruitingDay } from "../testing/open-day-at.js";
import { startTown, type Town } from "../testing/town.js";

const FIGURE = "figures { code unit value numerator denominator withheld definition { meaning { zh en } denominator { zh } } }";
const GROUPS = "breakdowns { of by total groups { group count withheld } }";
const YEAR = `query ($code: String = "shuidong", $year: Int) { organisation(code: $code) { statistics(year: $year) { asOf ${FIGURE} ${GROUPS} } } }`;
const DAY = `query ($id: ID!) { organisation(code: "shuidong") { openDay(id: $id) { statistics { ${FIGURE} ${GROUPS} } } } }`;
const DAYS = `{ organisation(code: "shuidong") { openDays { edges { node { statistics { ${FIGURE} ${GROUPS} opinionsByDepartment { raised } } } } } } }`;
const OFFICE = `query ($first: Int) { organisation { openDays(first: $first) { edges { node { summaryDraft figures { value } breakdowns { total } } } } } }`;
const RAISE = `mutation ($input: RaiseOpinionInput!) { raiseOpinion(input: $input) { __typename } }`;

type Shown = { figures: { code: string; value: number | null; withheld: boolean }[]; breakdowns: Groups[] };
type Groups = { of: string; by: string; total: number | null; groups: { group: string; count: number | null }[] };

const value = ({ figures }: Shown, code: string) => figures.find((figure) => figure.code === code)?.value;
const groups = ({ breakdowns }: Shown, of: string, by: string) => breakdowns.find((one) => one.of === of && one.by === by) as Groups;
const countsOf = ({ groups: cells }: Groups) => Object.fromEntries(cells.map(({ group, count }) => [group, count]));

let town: Town;
let day: string;
beforeAll(async () => {
  town = await startTown("2026-05-22");
  day = await recruitingDay(town);
});
afterAll(() => town.close());

const asDashboard = (...scopes: Scope[]) => {
  const key = { kind: "DASHBOARD", key: "key_1", organisation: town.organisation, scopes } as const;
  return (source: string, variables?: Record<string, unknown>) => town.as(key, source, variables);
};
const ofYear = async (variables?: object): Promise<Shown> =>
  (await asDashboard("STATISTICS")(YEAR, variables as Record<string, unknown>)).organisation.statistics;
const ofDay = async (): Promise<Shown> => (await asDashboard("STATISTICS", "OPEN_DAYS")(DAY, { id: day })).organisation.openDay.statistics;
const apply = (serial: number, category = "ORDINARY_CITIZEN") => submit(town, day, serial, { category });
const raise = (organisation = "shuidong") => {
  const slip = { organisation, kind: "SUGGESTION", text: "建议增设候车亭。", name: "赵小兰", phone: "13800002026" };
  return town.asAnyone(RAISE, { input: { ...slip, idempotencyKey: randomUUID() } });
};

describe("A town's public figures", () => {
  it("are withheld over four applicants, and change for a dashboard's key with the fifth and the sixth", async () => {
    for (const serial of [1, 2, 3, 4]) await apply(serial);
    const four = await ofYear();
    expect(four.figures.find(({ code }) => code === "APPLICANTS")).toMatchObject({ value: null, withheld: true });
    expect(value(four, "APPLICATIONS")).toBeNull();
    await apply(5);
    expect(value(await ofYear(), "APPLICANTS")).toBe(5);
    await apply(6);
    expect(value(await ofYear(), "APPLICANTS")).toBe(6);
  });

  it("change with an opinion, and say of which moment they are", async () => {
    const before = value(await ofYear(), "OPINIONS_RAISED") ?? 0;
    await raise();
    expect(await ofYear()).toMatchObject({ asOf: "2026-05-22T01:00:00.000Z" });
    expect(value(await ofYear(), "OPINIONS_RAISED")).toBe(before + 1);
  });

  it("come complete, each with its definition in two languages and its denominator", async () => {
    const { figures } = await ofYear();
    expect(figures.map(({ code }) => code)).toEqual([...FIGURES]);
    expect(figures.find(({ code }) => code === "PASS_RATE")).toMatchObject({
      unit: "PER_CENT",
      definition: { meaning: { zh: "审查通过率" }, denominator: { zh: "审查已办结的报名人数（人，合并重复报名）" } },
    });
  });

  it("do not tell a group of four, by subtraction neither", async () => {
    for (const serial of [11, 12, 13, 14]) await apply(serial, "NETIZEN");
    for (const serial of [21, 22, 23, 24, 25, 26, 27, 28]) await apply(serial, "ENTREPRENEUR");
    const byCategory = groups(await ofDay(), "APPLICANTS", "CATEGORY");
    expect(byCategory.total).toBe(18);
    expect(countsOf(byCategory)).toMatchObject({ NETIZEN: null, ORDINARY_CITIZEN: null, ENTREPRENEUR: 8, ROLE_MODEL: 0 });
    expect(countsOf(groups(await ofYear(), "APPLICANTS", "CATEGORY"))).toEqual(countsOf(byCategory));
  });

  it("do not tell it over the year either, where another day shows the same group", async () => {
    await town.database.query(COPY_DAY, [day, "od_second"]);
    await town.database.query(COPY_APPLICATIONS, [day, "od_second", "ORDINARY_CITIZEN"]);
    await town.database.query("UPDATE application SET category = 'NETIZEN' WHERE open_day = 'od_second'");
    const { total, ...byCategory } = groups(await ofYear(), "APPLICANTS", "CATEGORY");
    expect(total).toBe(18 + 6);
    expect(countsOf({ total, ...byCategory })).toMatchObject({ NETIZEN: null, ORDINARY_CITIZEN: null, ENTREPRENEUR: 8 });
    await town.database.query("DELETE FROM application WHERE open_day = 'od_second'");
    await town.database.query("DELETE FROM open_day WHERE id = 'od_second'");
  });

  it("count no row of another town, even under the same open day's number", async () => {
    const { id } = factOf(await town.acts.foundOrganisation({ code: "xinan", name: "某某镇人民政府", kind: "TOWN" }));
    const before = await ofYear();
    await town.database.query(COPY_TO_TOWN, [day, id]);
    expect(await ofYear()).toEqual(before);
    expect(value(await ofYear({ code: "xinan" }), "APPLICANTS")).toBe(0);
  });

  it("are those of the year that is asked for", async () => {
    expect(value(await ofYear({ year: 2026 }), "APPLICANTS")).toBe(18);
    expect(value(await ofYear({ year: 2025 }), "APPLICANTS")).toBe(0);
    expect(value(await ofYear({ year: 2025 }), "OPINIONS_RAISED")).toBe(0);
    await expect(ofYear({ year: 26 })).rejects.toThrow("a year such as 2026");
  });
});

describe("Who may see them", () => {
  it("is no key without the scope, which is told what it lacks", async () => {
    const lacks = "This key lacks the scope STATISTICS: ask the office that issued it.";
    await expect(asDashboard("OPEN_DAYS", "OPINIONS")(YEAR)).rejects.toThrow(lacks);
    await expect(asDashboard("OPEN_DAYS")(DAY, { id: day })).rejects.toThrow(lacks);
  });

  it("is the town's own site", async () => {
    expect(value((await town.asAnyone(YEAR)).organisation.statistics, "APPLICANTS")).toBe(18);
  });
});

describe("Reading them", () => {
  it("takes as many statements for four days as for one", async () => {
    const ask = () => asDashboard("STATISTICS", "OPEN_DAYS")(DAYS);
    const one = await countStatements(town.database, ask);
    for (const copy of ["od_a", "od_b", "od_c"]) await town.database.query(COPY_DAY, [day, copy]);
    expect((await ask()).organisation.openDays.edges).toHaveLength(4);
    expect(await countStatements(town.database, ask)).toBe(one);
  });

  it("takes as many for the office's list, drafts of summaries included", async () => {
    const ask = (first: number) => town.asOrganiser(OFFICE, { first });
    await town.database.query("UPDATE open_day SET status = 'HELD'");
    expect((await ask(4)).organisation.openDays.edges.at(-1).node.summaryDraft).toContain("一、基本情况");
    expect(await countStatements(town.database, () => ask(4))).toBe(await countStatements(town.database, () => ask(1)));
  });

  it("takes three statements for a year, and no more for a county's towns", async () => {
    expect(await countStatements(town.database, () => ofYear())).toBe(1 + 3);
    const ask = () => town.asAnyone(`{ organisation(code: "ningguo") { towns { statistics { ${FIGURE} } } } }`);
    await town.acts.foundOrganisation({ code: "ningguo", name: "某某县人民政府", kind: "COUNTY" });
    await town.database.query(
      "UPDATE organisation SET parent_id = (SELECT id FROM organisation WHERE code = 'ningguo') WHERE kind = 'TOWN'",
    );
    expect((await ask()).organisation.towns).toHaveLength(2);
    expect(await countStatements(town.database, ask)).toBe(2 + 3);
  });
});

/** The same again under another number, row for row. */
const COPY_DAY =
  "INSERT INTO open_day SELECT (jsonb_populate_record(d, jsonb_build_object('id', $2::text))).* FROM open_day d WHERE id = $1";
const COPY_APPLICATIONS = `
  INSERT INTO application SELECT (jsonb_populate_record(a, jsonb_build_object('id', a.id || $2, 'open_day', $2::text))).*
  FROM application a WHERE open_day = $1 AND category = $3`;
const COPY_TO_TOWN = `
  INSERT INTO application SELECT (jsonb_populate_record(a, jsonb_build_object('id', a.id || $2, 'organisation', $2::text))).*
  FROM application a WHERE open_day = $1`;
