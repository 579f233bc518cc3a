import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { aPerson } from "@kaimen/domain/testing";
import { listed, rowsOf, submit } from "../testing/applicants.js";
import { CLOSE_REGISTRATION } from "../testing/open-day-acts.js";
import { approvedDay, recruitingDay } from "../testing/open-day-at.js";
import { startTown, type Town } from "../testing/town.js";

describe("submitApplication", () => {
  let town: Town;
  let openDay: string;
  beforeEach(async () => {
    town = await startTown("2026-05-22");
    openDay = await recruitingDay(town);
  });
  afterEach(() => town.close());

  it("takes six fields, answers a receipt, counts it, and leaves a line in the journal", async () => {
    const receipt = await submit(town, openDay, 1);
    expect(receipt).toMatchObject({ __typename: "ApplicationReceipt", openDay: { id: openDay } });
    expect(receipt.receiptCode).toMatch(new RegExp(`^${receipt.receiptNumber}-[0-9A-Z]{6}$`));
    const day = await listed(town, openDay);
    expect(day.applied).toBe(1);
    expect(day.quotas).toContainEqual({ category: "ORDINARY_CITIZEN", applied: 1 });
    expect((await town.journal()).at(-1)).toMatchObject({ event: "ApplicationSubmitted" });
  });

  it("gives the reason for a yes, clause by clause, each with its article", async () => {
    await submit(town, openDay, 1);
    const [{ findings }] = rowsOf(await listed(town, openDay)) as any;
    expect(findings.map((one: any) => [one.clause, one.article, one.ok])).toEqual([
      ["minimumAge", "第四条", true],
      ["localTie", "第四条", true],
      ["civilCapacity", "第四条", true],
      ["categories", "第四条", true],
    ]);
  });

  it("is in time at 23:59 of the last day of registration", async () => {
    town.on("2026-06-03", "23:59");
    expect(await submit(town, openDay, 1)).toMatchObject({ __typename: "ApplicationReceipt" });
  });

  it("is too late the minute after 24:00, by the office's own setting, and changes nothing", async () => {
    town.on("2026-06-04", "00:00");
    expect(await submit(town, openDay, 1)).toMatchObject({
      __typename: "Refusal",
      code: "TOO_LATE",
      article: null,
      values: { today: "2026-06-04", closedOn: "2026-06-03" },
    });
    expect(await listed(town, openDay)).toMatchObject({ applied: 0, applications: { totalCount: 0 } });
    expect((await town.journal()).map(({ event }: { event: string }) => event)).not.toContain("ApplicationSubmitted");
  });

  it("takes who turns 18 on the day of the event (第四条: 18 or over)", async () => {
    expect(await submit(town, openDay, 1, { born: "2008-06-22" })).toMatchObject({ __typename: "ApplicationReceipt" });
  });

  it("refuses who turns 18 the day after, by 第四条, with the age on the day of the event", async () => {
    expect(await submit(town, openDay, 1, { born: "2008-06-23" })).toMatchObject({
      code: "UNDER_AGE",
      article: "第四条",
      values: { age: 17, least: 18, on: "2026-06-22" },
    });
  });

  it("refuses by 第四条 who has no tie to the place, and who does not declare full civil capacity", async () => {
    expect(await submit(town, openDay, 1, { ties: [] })).toMatchObject({ code: "NO_LOCAL_TIE", article: "第四条" });
    expect(await submit(town, openDay, 1, { fullCivilCapacity: false })).toMatchObject({ code: "LACKS_CIVIL_CAPACITY", article: "第四条" });
  });

  it("refuses without a consent that is needed, and takes a no to the others", async () => {
    const consents = { processing: true, passingToDepartments: false, publicationOfName: false, photographs: false };
    expect(await submit(town, openDay, 1, { consents })).toMatchObject({
      code: "CONSENT_NEEDED",
      values: { missing: ["passingToDepartments"] },
    });
    expect(await submit(town, openDay, 1, { consents: { ...consents, passingToDepartments: true } })).toMatchObject({
      __typename: "ApplicationReceipt",
    });
  });

  it("names every field with a fault at once", async () => {
    expect(await submit(town, openDay, 1, { name: " ", phone: "123", born: "2026-13-01", category: "MAYOR" })).toMatchObject({
      faults: [
        { field: "name", code: "REQUIRED" },
        { field: "phone", code: "MALFORMED" },
        { field: "born", code: "MALFORMED" },
        { field: "category", code: "NOT_OFFERED" },
      ],
    });
  });

  it("does not keep what the open day did not ask for", async () => {
    await submit(town, openDay, 1, { idNumber: aPerson(1).idNumber, address: "水东村一组" });
    expect(await town.database.query("SELECT id_number, address FROM person")).toEqual([{ id_number: null, address: null }]);
  });

  it("is out of turn once registration is closed", async () => {
    town.on("2026-06-03");
    await town.asOrganiser(CLOSE_REGISTRATION, { openDay });
    expect(await submit(town, openDay, 1)).toEqual({ __typename: "OutOfTurn", nowAt: "REVIEWING" });
  });

  it("knows no open day that is not announced, and no other town", async () => {
    const draft = await approvedDay(town, { date: "2026-06-24" });
    await expect(submit(town, draft, 1)).rejects.toThrow("There is no open day");
    await expect(submit(town, openDay, 1, { organisation: "elsewhere" })).rejects.toThrow("There is no organisation elsewhere");
  });
});
