import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { aForm } from "@kaimen/domain/testing";
import { CHECK_IN, EXPORT_DOOR_LIST } from "../testing/list-acts.js";
import { dayUnderWay, type ListedDay, noticedDay, seatedOf } from "../testing/listed-day.js";
import { CLOSE_DAY } from "../testing/open-day-acts.js";
import { startTown, type Town } from "../testing/town.js";

let town: Town;
let day: ListedDay;
beforeAll(async () => {
  town = await startTown();
  day = await dayUnderWay(town);
});
afterAll(() => town.close());

const exported = async (purpose: string, openDay = day.openDay) =>
  (await town.asOrganiser(EXPORT_DOOR_LIST, { input: { openDay, purpose } })).exportDoorList;

describe("Printing the door list in clear", () => {
  it("shows everybody who said yes with name and ticket, and no phone, and writes down who had it and what for", async () => {
    const seated = (await seatedOf(town, day)).sort((a, b) => a.receiptNumber.localeCompare(b.receiptNumber));
    const { purpose, exportedBy, people } = await exported(" 打印签到表 ");
    expect({ purpose, exportedBy }).toEqual({ purpose: "打印签到表", exportedBy: "测试员" });
    expect(people.map(({ receiptNumber, name }: { receiptNumber: string; name: string }) => ({ receiptNumber, name }))).toEqual(
      seated.map(({ receiptNumber, serial }) => ({ receiptNumber, name: aForm(serial).name })),
    );
    const [line] = await town.database.query("SELECT detail FROM journal WHERE event = 'DoorListExported'");
    expect(line.detail).toEqual({ purpose: "打印签到表", people: seated.length });
  });

  it("prints badges whose square opens the door", async () => {
    const { people } = await exported("制作胸牌");
    const input = { openDay: day.openDay, idempotencyKey: "badge-at-the-door", ticket: people[0].ticket };
    expect((await town.asOrganiser(CHECK_IN, { input })).checkIn).toMatchObject({ receiptNumber: people[0].receiptNumber });
  });

  it("shows nobody without a purpose, and writes nothing down", async () => {
    const before = (await town.journal()).length;
    expect(await exported("  ")).toMatchObject({ faults: [{ field: "purpose", code: "GROUND_NEEDED" }] });
    expect(await town.journal()).toHaveLength(before);
  });

  it("is the organiser's alone", async () => {
    for (const role of ["SELECTION_GROUP_MEMBER", "APPROVER", "AUDITOR"] as const)
      await expect(town.asStaff(role)(EXPORT_DOOR_LIST, { input: { openDay: day.openDay, purpose: "看看" } })).rejects.toThrow(
        "You may not ask for this.",
      );
  });

  it("shows people after the day too, and makes no more tickets", async () => {
    await town.asOrganiser(CLOSE_DAY, { openDay: day.openDay });
    expect((await exported("归档")).people[0]).toMatchObject({ ticket: null, name: expect.any(String) });
  });

  it("is out of turn before the list is settled", async () => {
    const { openDay } = await noticedDay(town);
    expect(await exported("打印", openDay)).toEqual({ __typename: "OutOfTurn", nowAt: "NOTICED" });
  });
});
