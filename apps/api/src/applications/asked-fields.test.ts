import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { anIdNumber, aPerson } from "@kaimen/domain/testing";
import { enter, submit } from "../testing/applicants.js";
import { recruitingDay } from "../testing/open-day-at.js";
import { startTown, type Town } from "../testing/town.js";

describe("An open day that asks for the ID number", () => {
  let town: Town;
  let openDay: string;
  beforeAll(async () => {
    town = await startTown("2026-05-22");
    openDay = await recruitingDay(town, { formFields: { idNumber: "REQUIRED" } });
  });
  afterAll(() => town.close());

  const { idNumber, born } = aPerson(1);

  it("says so to who fills the form in", async () => {
    const { organisation } = await town.asAnyone(
      `query ($id: ID!) { organisation(code: "shuidong") { openDay(id: $id) { formFields { idNumber address gender accessibilityNeeds } } } }`,
      { id: openDay },
    );
    expect(organisation.openDay.formFields).toEqual({ idNumber: "REQUIRED", address: "OFF", gender: "OFF", accessibilityNeeds: "OFF" });
  });

  it("takes nobody without, nor with one that contradicts the day of birth", async () => {
    expect(await submit(town, openDay, 1)).toMatchObject({ faults: [{ field: "idNumber", code: "REQUIRED" }] });
    expect(await submit(town, openDay, 1, { idNumber, born: "1950-01-01" })).toMatchObject({
      faults: [{ field: "idNumber", code: "CONTRADICTS" }],
    });
  });

  it("knows one person by the number, whatever the name and the phone", async () => {
    expect(await submit(town, openDay, 1, { idNumber })).toMatchObject({ __typename: "ApplicationReceipt" });
    expect(await enter(town, openDay, 2, { born, idNumber: idNumber.toLowerCase() })).toMatchObject({ code: "ALREADY_APPLIED" });
  });

  it("knows two people by two numbers, though name and phone be the same, and lets a clerk look", async () => {
    const other = anIdNumber({ born, serial: 77 });
    expect(await submit(town, openDay, 1, { idNumber: other, idempotencyKey: "the-namesake-of-the-first" })).toMatchObject({
      __typename: "ApplicationReceipt",
    });
  });
});

describe("An open day that asks for gender and for what somebody needs to take part", () => {
  let town: Town;
  let openDay: string;
  beforeAll(async () => {
    town = await startTown("2026-05-22");
    openDay = await recruitingDay(town, { formFields: { gender: "REQUIRED", accessibilityNeeds: "OPTIONAL" } });
  });
  afterAll(() => town.close());

  const NEEDS = `query ($openDay: ID!) { organisation { openDay(id: $openDay) { applications { edges { node { accessibilityNeeds } } } } } }`;
  const asked = { gender: "FEMALE", accessibilityNeeds: "需要轮椅坡道" };

  it("takes nobody who leaves out what is required, and everybody who leaves out what is not", async () => {
    expect(await submit(town, openDay, 1)).toMatchObject({ faults: [{ field: "gender", code: "REQUIRED" }] });
    expect(await submit(town, openDay, 1, { gender: "MALE" })).toMatchObject({ __typename: "ApplicationReceipt" });
  });

  it("shows what is needed to who prepares the day, and keeps it sealed like the name", async () => {
    await submit(town, openDay, 2, asked);
    const { edges } = (await town.asOrganiser(NEEDS, { openDay })).organisation.openDay.applications;
    expect(edges.map(({ node }: { node: object }) => node)).toContainEqual({ accessibilityNeeds: "需要轮椅坡道" });
    await expect(town.asAuditor(NEEDS, { openDay })).rejects.toThrow("may not");
    const rows = await town.database.query(
      "SELECT to_jsonb(p)::text AS row FROM person p UNION ALL SELECT to_jsonb(a)::text FROM application a",
    );
    expect(JSON.stringify(rows)).not.toMatch(/轮椅|FEMALE/);
  });

  it("keeps nothing that it did not ask for", async () => {
    const plain = await recruitingDay(town, {});
    await submit(town, plain, 3, { ...asked, idempotencyKey: "nothing-asked-nothing-kept" });
    const { edges } = (await town.asOrganiser(NEEDS, { openDay: plain })).organisation.openDay.applications;
    expect(edges).toEqual([{ node: { accessibilityNeeds: null } }]);
  });
});
