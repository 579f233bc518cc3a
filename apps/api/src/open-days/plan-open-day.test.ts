import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { aPlan } from "../testing/a-plan.js";
import { PLAN, REVISE } from "../testing/open-day-acts.js";
import { approvedDay, plannedDay } from "../testing/open-day-at.js";
import { startTown, type Town } from "../testing/town.js";

const { itinerary } = aPlan();
const fourth = { ...itinerary[2], venue: "v4", name: "规划馆", startsAt: "11:10", endsAt: "11:20" };
const shortened = [itinerary[0], itinerary[1], { ...itinerary[2], endsAt: "11:00" }];

describe("planOpenDay", () => {
  let town: Town;
  beforeAll(async () => {
    town = await startTown("2026-05-18");
  });
  afterAll(() => town.close());

  const plan = async (more: object) => (await town.asOrganiser(PLAN, { input: aPlan(more) })).planOpenDay;

  it("drafts a day, and leaves a line in the journal", async () => {
    expect(await plan({})).toMatchObject({ status: "PLANNED", version: 1, governedBy: null });
    expect(await town.journal()).toEqual([{ event: "OpenDayPlanned", actor: "organiser" }]);
  });

  it("takes two places and four, and refuses one and five by 第六条", async () => {
    expect(await plan({ itinerary: itinerary.slice(0, 2) })).toMatchObject({ status: "PLANNED" });
    expect(await plan({ itinerary: [...shortened, fourth] })).toMatchObject({ status: "PLANNED" });
    expect(await plan({ itinerary: itinerary.slice(0, 1) })).toMatchObject({
      code: "TOO_FEW_VENUES",
      article: "第六条",
      values: { least: 2 },
    });
    const fifth = { ...fourth, venue: "v5", startsAt: "11:20", endsAt: "11:30" };
    expect(await plan({ itinerary: [...shortened, fourth, fifth] })).toMatchObject({
      code: "TOO_MANY_VENUES",
      article: "第六条",
      values: { most: 4 },
    });
  });

  it("asks for a ground in May, since 第三条 says June and December 一般, and records it", async () => {
    expect(await plan({ date: "2026-05-29" })).toMatchObject({ faults: [{ field: "date", code: "GROUND_NEEDED", article: "第三条" }] });
    const ground = { clause: "months", ground: "六月防汛" };
    expect(await plan({ date: "2026-05-29", grounds: [ground] })).toMatchObject({ status: "PLANNED", departures: [ground] });
  });

  it("names every fault beside its field at once", async () => {
    const { faults } = await plan({ theme: " ", date: "2026-05-18", endsAt: "08:00", itinerary: [] });
    expect(faults.map(({ field }: { field: string }) => field)).toEqual(expect.arrayContaining(["theme", "date", "endsAt"]));
  });

  it("goes back to be approved again once it is revised", async () => {
    const openDay = await approvedDay(town);
    const { reviseOpenDay } = await town.asOrganiser(REVISE, { openDay, input: aPlan({ theme: "走进规划馆" }) });
    expect(reviseOpenDay).toMatchObject({ status: "PLANNED", version: 3, governedBy: null });
  });

  it("is not written over what a colleague has changed since it was read", async () => {
    const openDay = await plannedDay(town);
    const revise = async (theme: string, version?: number) =>
      (await town.asOrganiser(REVISE, { openDay, version, input: aPlan({ theme }) })).reviseOpenDay;
    expect(await revise("走进规划馆", 1)).toMatchObject({ version: 2 });
    expect(await revise("走进水厂", 1)).toEqual({ __typename: "OutOfTurn", nowAt: "CHANGED" });
    expect(await revise("走进水厂", 2)).toMatchObject({ version: 3 });
  });

  it("lets one of eight in who have all read the same version, and all of them where none says what she read", async () => {
    const openDay = await plannedDay(town);
    const press = async (version?: number) =>
      (await town.asOrganiser(REVISE, { openDay, version, input: aPlan() })).reviseOpenDay.__typename;
    const answers = async (version?: number) => (await Promise.all(Array.from({ length: 8 }, () => press(version)))).sort();
    expect(await answers(1)).toEqual(["OpenDay", ...Array(7).fill("OutOfTurn")]);
    expect(await answers()).toEqual(Array(8).fill("OpenDay"));
  });

  it("is the organiser's alone", async () => {
    await expect(town.asAuditor(PLAN, { input: aPlan() })).rejects.toThrow("You may not ask for this.");
  });

  it("is out of another town's reach", async () => {
    const openDay = await plannedDay(town);
    const elsewhere = { staff: "x", name: "x", organisation: "org_elsewhere", roles: ["ORGANISER"] as const };
    await expect(town.acts.closeRegistration(elsewhere, { openDay })).rejects.toThrow("There is no open day");
  });
});
