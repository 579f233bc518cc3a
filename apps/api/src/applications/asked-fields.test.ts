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
      `query ($id: ID!) { organisation(code: "shuidong") { openDay(id: $id) { formFields { idNumber address } } } }`,
      { id: openDay },
    );
    expect(organisation.openDay.formFields).toEqual({ idNumber: "REQUIRED", address: "OFF" });
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
