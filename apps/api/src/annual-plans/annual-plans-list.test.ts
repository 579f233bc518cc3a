import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { DRAFT_ANNUAL_PLAN, december, june } from "../testing/annual-plan-acts.js";
import { countStatements } from "../testing/count-statements.js";
import { CANCEL } from "../testing/open-day-acts.js";
import { approvedDay, plannedDay } from "../testing/open-day-at.js";
import { startTown, type Town } from "../testing/town.js";

const GAPS = "gaps { gap article force values }";
const ONE = `query ($year: Int!) { organisation { annualPlan(year: $year) { status entries { month openDay { id date } } ${GAPS} } } }`;
const ALL = `query { organisation { annualPlans { year entries { month openDay { id theme } } ${GAPS} } } }`;

describe("What the office sees of a year", () => {
  let town: Town;
  beforeAll(async () => {
    town = await startTown("2026-05-22");
  });
  afterAll(() => town.close());

  const draft = (input: object) => town.asOrganiser(DRAFT_ANNUAL_PLAN, { input });
  const ofYear = async (year: number) => (await town.asAuditor(ONE, { year })).organisation.annualPlan;

  it("is nothing where no plan was drafted", async () => expect(await ofYear(2028)).toBeNull());

  it("is what 第三条 still lacks, with the article and its force", async () => {
    await draft({ year: 2027, entries: [june] });
    expect(await ofYear(2027)).toMatchObject({
      status: "DRAFT",
      gaps: [
        { gap: "TOO_FEW_ENTRIES", article: "第三条", force: "MUST", values: { entries: 1, least: 2 } },
        { gap: "MONTH_WITHOUT_ENTRY", article: "第三条", force: "GENERALLY", values: { month: 12 } },
      ],
    });
  });

  it("is the open day that answers for each entry, and none that was called off", async () => {
    await draft({ year: 2026, entries: [june, december] });
    const off = await approvedDay(town, { date: "2026-06-15" });
    await town.asApprover(CANCEL, { input: { openDay: off, ground: "防汛" } });
    const openDay = await plannedDay(town);
    expect(await ofYear(2026)).toMatchObject({
      entries: [
        { month: 6, openDay: { id: openDay, date: "2026-06-22" } },
        { month: 12, openDay: null },
      ],
      gaps: [],
    });
  });

  it("is an entry that was not held, from the first day of the next month", async () => {
    town.on("2026-06-30");
    expect((await ofYear(2026)).gaps).toEqual([]);
    town.on("2026-07-01");
    expect((await ofYear(2026)).gaps).toMatchObject([{ gap: "ENTRY_NOT_HELD", article: "第三条", values: { month: 6 } }]);
    town.on("2026-05-22");
  });

  it("is read with as many statements for five years as for two", async () => {
    const two = await countStatements(town.database, () => town.asAuditor(ALL));
    for (const year of [2028, 2029, 2030]) await draft({ year, entries: [june, { month: 12, theme: "走进重点工程" }] });
    expect(await countStatements(town.database, () => town.asAuditor(ALL))).toBe(two);
    const { organisation } = await town.asAuditor(ALL);
    expect(organisation.annualPlans.map(({ year }: { year: number }) => year)).toEqual([2030, 2029, 2028, 2027, 2026]);
  });
});
