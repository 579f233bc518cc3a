import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { FORM_GROUP } from "../testing/open-day-acts.js";
import { approvedDay, members, plannedDay } from "../testing/open-day-at.js";
import { startTown, type Town } from "../testing/town.js";

describe("formSelectionGroup", () => {
  let town: Town;
  let openDay: string;
  beforeAll(async () => {
    town = await startTown("2026-05-20");
  });
  beforeEach(async () => {
    town.on("2026-05-20");
    openDay = await approvedDay(town);
  });
  afterAll(() => town.close());

  const form = async (given: object = {}) =>
    (await town.asOrganiser(FORM_GROUP, { input: { openDay, members, ...given } })).formSelectionGroup;

  it("is lawful on the fifth working day before, Dragon Boat left out", async () => {
    town.on("2026-06-12");
    expect(await form()).toMatchObject({ status: "APPROVED", groupFormedOn: "2026-06-12" });
  });

  it("is refused a working day later by 第五条, with the day that was due, and changes nothing", async () => {
    town.on("2026-06-15");
    const lines = await town.journal();
    expect(await form()).toMatchObject({ code: "TOO_LATE", article: "第五条" });
    expect(await town.journal()).toEqual(lines);
  });

  it("wants two members at least, since a group is of more than one", async () => {
    expect(await form({ members: members.slice(0, 1) })).toMatchObject({ code: "TOO_FEW_MEMBERS", article: "第五条" });
  });

  it("does not count one person twice", async () => {
    expect(await form({ members: [members[0], members[0]] })).toMatchObject({ faults: [{ field: "members.1.id", code: "CONTRADICTS" }] });
  });

  it("is out of turn before the plan is approved", async () => {
    openDay = await plannedDay(town);
    expect(await form()).toEqual({ __typename: "OutOfTurn", nowAt: "PLANNED" });
  });
});
