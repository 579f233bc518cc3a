import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { APPROVE_ANNUAL_PLAN, DRAFT_ANNUAL_PLAN, december, june, october, STANDING_PLAN } from "../testing/annual-plan-acts.js";
import { startTown, type Town } from "../testing/town.js";

let town: Town;
beforeEach(async () => {
  town = await startTown("2026-01-05");
});
afterEach(() => town.close());

const draft = async (more: object = {}) =>
  (await town.asOrganiser(DRAFT_ANNUAL_PLAN, { input: { year: 2026, entries: [june, december], ...more } })).draftAnnualPlan;
const approve = async ({ id, version }: { id: string; version: number }, more: object = {}) =>
  (await town.asApprover(APPROVE_ANNUAL_PLAN, { input: { annualPlan: id, version, ...more } })).approveAnnualPlan;
const read = async (year = 2026) => (await town.asAnyone(STANDING_PLAN, { year })).organisation.annualPlan;

describe("draftAnnualPlan", () => {
  it("writes the year's plan down in the order of the year, and leaves a line in the journal", async () => {
    expect(await draft({ entries: [december, june] })).toMatchObject({
      __typename: "AnnualPlan",
      status: "DRAFT",
      version: 1,
      entries: [{ month: 6, date: null }, { month: 12 }],
    });
    expect(await town.journal()).toEqual([{ event: "AnnualPlanDrafted", actor: "organiser" }]);
  });

  it("takes a day of its month, and one that is not known yet", async () => {
    const entries = [
      { ...june, date: null },
      { ...december, month: 11 },
    ];
    expect(await draft({ entries })).toMatchObject({ faults: [{ field: "entries.1.date", code: "CONTRADICTS" }] });
    expect(await town.journal()).toEqual([]);
  });

  it("is for this year and not for the last", async () => {
    expect(await draft({ year: 2025, entries: [] })).toMatchObject({ faults: [{ field: "year", code: "OUT_OF_RANGE" }] });
  });

  it("takes the place of the year's draft, one version on", async () => {
    const { id } = await draft();
    expect(await draft({ version: 1, entries: [june] })).toMatchObject({ id, version: 2, status: "DRAFT", entries: [{ month: 6 }] });
  });

  it("is out of turn on another version than stands, so that no clerk writes over what she has not read", async () => {
    expect(await draft({ version: 1 })).toEqual({ __typename: "OutOfTurn", nowAt: "NOT_DRAFTED" });
    await draft();
    expect(await draft()).toEqual({ __typename: "OutOfTurn", nowAt: "DRAFT" });
    await draft({ version: 1 });
    expect(await draft({ version: 1 })).toEqual({ __typename: "OutOfTurn", nowAt: "DRAFT" });
    expect(await town.journal()).toHaveLength(2);
  });

  it("is the organiser's alone", async () => {
    await expect(town.asApprover(DRAFT_ANNUAL_PLAN, { input: { year: 2026, entries: [] } })).rejects.toThrow("You may not ask for this.");
  });
});

describe("approveAnnualPlan (第三条)", () => {
  it("fixes the plan and the regulation that it was read under, and leaves a line in the journal", async () => {
    expect(await approve(await draft())).toMatchObject({
      status: "APPROVED",
      version: 2,
      governedBy: "shuidong-2024",
      approvedOn: "2026-01-05",
    });
    expect(await town.journal()).toEqual([
      { event: "AnnualPlanDrafted", actor: "organiser" },
      { event: "AnnualPlanApproved", actor: "approver" },
    ]);
  });

  it("refuses one open day, which is one fewer than 第三条 wants, and changes nothing", async () => {
    const grounds = [{ clause: "months", ground: "防汛" }];
    expect(await approve(await draft({ entries: [june] }), { grounds })).toEqual({
      __typename: "Refusal",
      code: "DEPARTS_FROM_RULE",
      article: "第三条",
      values: { clause: "timesPerYear", entries: 1, least: 2 },
    });
    expect(await town.journal()).toHaveLength(1);
  });

  it("asks for a ground where a month is another, and shows it with the plan", async () => {
    const plan = await draft({ entries: [june, october] });
    expect(await approve(plan)).toMatchObject({ faults: [{ field: "entries", code: "GROUND_NEEDED", article: "第三条" }] });
    await approve(plan, { grounds: [{ clause: "months", ground: "年底换届" }] });
    expect(await read()).toMatchObject({ departures: [{ clause: "months", ground: "年底换届" }] });
  });

  it("is of the words that were read: a draft that was written meanwhile is not approved with them", async () => {
    const plan = await draft();
    await draft({ version: 1, entries: [june, june, december] });
    expect(await approve(plan)).toEqual({ __typename: "OutOfTurn", nowAt: "DRAFT" });
  });

  it("is done once, however often it is pressed", async () => {
    const plan = await draft();
    await approve(plan);
    expect(await approve(plan)).toEqual({ __typename: "OutOfTurn", nowAt: "APPROVED" });
    expect(await town.journal()).toHaveLength(2);
  });

  it("is the approver's alone, and in her own town", async () => {
    const { id } = await draft();
    const input = { annualPlan: id, version: 1 };
    await expect(town.asOrganiser(APPROVE_ANNUAL_PLAN, { input })).rejects.toThrow("You may not ask for this.");
    const elsewhere = await town.acts.foundOrganisation({ code: "linzhen", name: "邻镇人民政府", kind: "TOWN" });
    const clerk = { staff: "other", name: "邻镇", organisation: (elsewhere as { id: string }).id, roles: ["APPROVER" as const] };
    await expect(town.acts.approveAnnualPlan(clerk, { ...input, grounds: [] })).rejects.toThrow("There is no annual plan");
  });
});

describe("What the public reads of a year", () => {
  it("is nothing while the plan is a draft", async () => {
    await draft();
    expect(await read()).toBeNull();
  });

  it("is the plan as it was approved, and of that year alone", async () => {
    await approve(await draft());
    expect(await read()).toEqual({
      year: 2026,
      entries: [{ ...june, date: null }, december],
      departures: [],
      governedBy: "shuidong-2024",
      approvedOn: "2026-01-05",
    });
    expect(await read(2027)).toBeNull();
  });

  it("stays as it was approved while a new draft is written, until that one is approved", async () => {
    const plan = await draft();
    await approve(plan);
    expect(await draft({ version: 2, entries: [june, { ...december, theme: "改期" }] })).toMatchObject({
      status: "DRAFT",
      approvedOn: null,
    });
    expect((await read()).entries[1].theme).toBe(december.theme);
    await approve({ id: plan.id, version: 3 });
    expect((await read()).entries[1].theme).toBe("改期");
  });
});
