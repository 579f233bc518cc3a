import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { aPerson } from "@kaimen/domain/testing";
import { enter, listed, rowsOf, submit } from "../testing/applicants.js";
import { ONE, UNMASK } from "../testing/application-acts.js";
import { countStatements } from "../testing/count-statements.js";
import { recruitingDay } from "../testing/open-day-at.js";
import { startTown, type Town } from "../testing/town.js";

describe("The applications of an open day, as the office sees them", () => {
  let town: Town;
  let openDay: string;
  let first: string;
  beforeAll(async () => {
    town = await startTown("2026-05-22");
    openDay = await recruitingDay(town);
    ({ receiptNumber: first } = await submit(town, openDay, 0, { category: "NETIZEN" }));
    for (let serial = 1; serial < 48; serial += 1)
      await submit(town, openDay, serial, { category: serial % 4 ? "ORDINARY_CITIZEN" : "NETIZEN" });
    for (const serial of [100, 101, 102]) await enter(town, openDay, serial);
  });
  afterAll(() => town.close());

  it("are masked, every name and every phone", async () => {
    for (const { name, phone } of rowsOf(await listed(town, openDay))) {
      expect(name).toContain("*");
      expect(phone).toMatch(/^138\*{4}\d{4}$/);
    }
  });

  it("cost as many statements for fifty rows as for ten", async () => {
    const ten = await countStatements(town.database, () => listed(town, openDay, { first: 10 }));
    const fifty = await countStatements(town.database, () => listed(town, openDay, { first: 50 }));
    expect(fifty).toBe(ten);
    expect(fifty).toBeLessThanOrEqual(5);
  });

  it("turn page by page without losing or repeating anybody", async () => {
    const seen: unknown[] = [];
    let after: string | null = null;
    do {
      const day: any = await listed(town, openDay, { first: 20, after });
      seen.push(...rowsOf(day).map(({ receiptNumber }) => receiptNumber));
      after = day.applications.pageInfo.hasNextPage ? day.applications.pageInfo.endCursor : null;
    } while (after);
    expect([seen.length, new Set(seen).size]).toEqual([51, 51]);
  });

  it.each([
    [{}, 51],
    [{ category: "NETIZEN" }, 12],
    [{ channel: "PHONE" }, 3],
    [{ channel: "PORTAL", category: "NETIZEN" }, 12],
    [{ statuses: ["WITHDRAWN"] }, 0],
  ])("are counted for the filter %j: %i", async (filter, count) => {
    const day = await listed(town, openDay, filter);
    expect([day.applications.totalCount, day.applications.edges.length]).toEqual([count, count]);
  });

  it("are found by the number on the receipt", async () => {
    const [{ receiptNumber, id }] = rowsOf(await listed(town, openDay, { first: 1 })) as any;
    expect(rowsOf(await listed(town, openDay, { receiptNumber }))).toMatchObject([{ id }]);
    const { organisation } = await town.asAuditor(ONE, { id });
    expect(organisation.application).toMatchObject({ id, receiptNumber, openDay: { theme: "走进便民服务" } });
  });

  it("are not shown to who answers opinions, nor to who runs the system", async () => {
    const [{ id }] = rowsOf(await listed(town, openDay, { first: 1 })) as any;
    for (const role of ["OPINION_HANDLER", "ADMINISTRATOR"] as const) {
      await expect(town.asStaff(role)(ONE, { id })).rejects.toThrow("You may not ask for this.");
    }
  });

  describe("unmaskApplicant", () => {
    const unmask = async (reason: string) => {
      const [{ id }] = rowsOf(await listed(town, openDay, { receiptNumber: first })) as any;
      return (await town.asOrganiser(UNMASK, { input: { application: id, reason } })).unmaskApplicant;
    };

    it("shows one person in clear for a reason, and writes down who looked", async () => {
      const { name, phone, born } = aPerson(0);
      expect(await unmask("电话通知")).toMatchObject({ name, phone, born });
      expect((await town.journal()).at(-1)).toEqual({ event: "ApplicantUnmasked", actor: "organiser" });
    });
    it("shows nobody without a reason, and writes nothing down", async () => {
      const before = (await town.journal()).length;
      expect(await unmask(" ")).toMatchObject({ faults: [{ field: "reason", code: "GROUND_NEEDED" }] });
      expect(await town.journal()).toHaveLength(before);
    });
    it("is the organiser's alone", async () => {
      await expect(town.asAuditor(UNMASK, { input: { application: "x", reason: "y" } })).rejects.toThrow("You may not ask for this.");
    });
  });
});
