import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { opening, submit } from "../testing/applicants.js";
import { WITHDRAW } from "../testing/application-acts.js";
import { APPROVE, BEGIN_DAY, CANCEL, CLOSE_REGISTRATION, POSTPONE } from "../testing/open-day-acts.js";
import { approvedDay, plannedDay, recruitingDay } from "../testing/open-day-at.js";
import { startTown, type Town } from "../testing/town.js";

describe("An open day that is approved, moved or called off", () => {
  let town: Town;
  beforeAll(async () => {
    town = await startTown("2026-05-20");
  });
  afterAll(() => town.close());

  it("is governed by the version in force on the day of its approval", async () => {
    const openDay = await plannedDay(town);
    const { approveOpenDay } = await town.asApprover(APPROVE, { input: { openDay } });
    expect(approveOpenDay).toMatchObject({ status: "APPROVED", governedBy: "shuidong-2024", version: 2 });
  });

  it("is not approved by who planned it", async () => {
    const openDay = await plannedDay(town);
    await expect(town.asOrganiser(APPROVE, { input: { openDay } })).rejects.toThrow("You may not ask for this.");
  });

  it("needs a ground while its year has no notice, and keeps it", async () => {
    const openDay = await plannedDay(town, { date: "2027-06-22" });
    expect((await town.asApprover(APPROVE, { input: { openDay } })).approveOpenDay).toMatchObject({
      faults: [{ field: "date", code: "GROUND_NEEDED", article: null }],
    });
    const ground = { clause: "settledCalendar", ground: "通知未发布，先行准备" };
    expect((await town.asApprover(APPROVE, { input: { openDay, grounds: [ground] } })).approveOpenDay).toMatchObject({
      departures: [ground],
    });
  });

  it("keeps its stage when it is postponed, with the ground", async () => {
    const openDay = await approvedDay(town);
    const { postponeOpenDay } = await town.asApprover(POSTPONE, { input: { openDay, to: "2026-06-25", ground: "暴雨" } });
    expect(postponeOpenDay).toMatchObject({
      status: "APPROVED",
      date: "2026-06-25",
      postponements: [{ from: "2026-06-22", ground: "暴雨" }],
    });
  });

  it("is cancelled with a ground and not without, and stays cancelled", async () => {
    const openDay = await approvedDay(town);
    const cancel = async (ground: string) => (await town.asApprover(CANCEL, { input: { openDay, ground } })).cancelOpenDay;
    expect(await cancel(" ")).toMatchObject({ faults: [{ field: "ground", code: "GROUND_NEEDED" }] });
    expect(await cancel("台风")).toMatchObject({ status: "CANCELLED", cancelGround: "台风" });
    expect(await cancel("台风")).toEqual({ __typename: "OutOfTurn", nowAt: "CANCELLED" });
  });

  it("tells everybody who has applied that it was moved or called off, and nobody who withdrew", async () => {
    town.on("2026-05-22");
    const openDay = await recruitingDay(town);
    const [, gone] = [await submit(town, openDay, 1), await submit(town, openDay, 2)];
    await town.asAnyone(WITHDRAW, { input: opening(gone, 2) });
    await town.asApprover(POSTPONE, { input: { openDay, to: "2026-06-25", ground: "暴雨" } });
    await town.asApprover(CANCEL, { input: { openDay, ground: "台风" } });
    const told = await town.database.query("SELECT template, payload->>'day' AS day FROM outbox ORDER BY created_at, template DESC");
    expect(told).toEqual([
      { template: "open-day-postponed", day: "2026-06-25" },
      { template: "open-day-cancelled", day: "2026-06-25" },
    ]);
    town.on("2026-05-20");
  });

  it("answers out of turn to acts of other stages", async () => {
    const openDay = await approvedDay(town);
    expect((await town.asOrganiser(CLOSE_REGISTRATION, { openDay })).closeRegistration).toEqual({
      __typename: "OutOfTurn",
      nowAt: "APPROVED",
    });
    expect((await town.asOrganiser(BEGIN_DAY, { openDay })).beginDay).toEqual({ __typename: "OutOfTurn", nowAt: "APPROVED" });
  });
});
