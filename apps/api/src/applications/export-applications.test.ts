import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { aForm } from "@kaimen/domain/testing";
import { submit } from "../testing/applicants.js";
import { ERASE, EXPORT, EXPORT_IN_CLEAR } from "../testing/application-acts.js";
import { recruitingDay } from "../testing/open-day-at.js";
import { startTown, type Town } from "../testing/town.js";

describe("Applications given out as a list", () => {
  let town: Town;
  let openDay: string;
  let receipts: string[];
  beforeAll(async () => {
    town = await startTown("2026-05-22");
    openDay = await recruitingDay(town);
    const answers = [];
    for (const [at, category] of ["ORDINARY_CITIZEN", "NETIZEN", "ORDINARY_CITIZEN"].entries()) {
      town.on("2026-05-22", `10:0${at}`);
      answers.push(await submit(town, openDay, at + 1, { category }));
    }
    receipts = answers.map(({ receiptNumber }) => receiptNumber);
    await town.asAnyone(ERASE, { input: { organisation: "shuidong", receiptCode: answers[2].receiptCode, phone: aForm(3).phone } });
  });
  afterAll(() => town.close());

  const lastLine = async () => (await town.database.query("SELECT event, actor, subject, detail FROM journal ORDER BY id DESC LIMIT 1"))[0];

  const purpose = "印制会议手册";
  const exported = async (more: object = {}) =>
    (await town.asOrganiser(EXPORT, { input: { openDay, purpose, ...more } })).exportApplications;
  const inClear = async (more: object = {}) =>
    (await town.asOrganiser(EXPORT_IN_CLEAR, { input: { openDay, purpose, ground: "通知集合地点", ...more } })).exportPeopleInClear;

  it("are masked, bear what for, by whom and when, and leave a line with the purpose and the count", async () => {
    const list = await exported();
    expect(list).toMatchObject({ purpose, by: "测试员", at: "2026-05-22T02:02:00.000Z" });
    expect(list.rows.map(({ receiptNumber }: { receiptNumber: string }) => receiptNumber)).toEqual(receipts.slice(0, 2));
    expect(JSON.stringify(list)).not.toContain(aForm(1).phone);
    expect(JSON.stringify(list)).not.toContain(aForm(1).name);
    expect(await lastLine()).toMatchObject({
      event: "ApplicationsExported",
      actor: "organiser",
      subject: openDay,
      detail: { purpose, count: 2 },
    });
  });

  it("hold what was asked for, and the journal says by what it was narrowed", async () => {
    expect((await exported({ category: "NETIZEN" })).rows).toMatchObject([{ receiptNumber: receipts[1] }]);
    expect((await lastLine()).detail).toEqual({ purpose, count: 1, category: "NETIZEN" });
  });

  it("are not given out for nothing, and then nothing is written", async () => {
    const before = (await town.journal()).length;
    expect(await exported({ purpose: " " })).toMatchObject({ faults: [{ field: "purpose", code: "GROUND_NEEDED" }] });
    expect(await town.journal()).toHaveLength(before);
  });

  it("are in clear by an act of its own, whose line names every receipt and the ground; who was erased is not among them", async () => {
    const list = await inClear({ statuses: ["SUBMITTED", "WITHDRAWN"] });
    expect(list.rows).toMatchObject([
      { receiptNumber: receipts[0], name: aForm(1).name, phone: aForm(1).phone },
      { receiptNumber: receipts[1], name: aForm(2).name },
    ]);
    expect(await lastLine()).toMatchObject({
      event: "PeopleInClearExported",
      detail: { purpose, ground: "通知集合地点", count: 2, receipts: receipts.slice(0, 2) },
    });
  });

  it("are not in clear without both a purpose and a ground", async () => {
    expect(await inClear({ purpose: "", ground: "" })).toMatchObject({
      faults: [
        { field: "purpose", code: "GROUND_NEEDED" },
        { field: "ground", code: "GROUND_NEEDED" },
      ],
    });
  });

  it.each([
    ["masked", "APPROVER", EXPORT, true],
    ["masked", "AUDITOR", EXPORT, true],
    ["masked", "SELECTION_GROUP_MEMBER", EXPORT, false],
    ["masked", "ADMINISTRATOR", EXPORT, false],
    ["in clear", "APPROVER", EXPORT_IN_CLEAR, false],
    ["in clear", "AUDITOR", EXPORT_IN_CLEAR, false],
  ] as const)("are given out %s to the %s or not", async (_, role, act, may) => {
    const input = { openDay, purpose, ...(act === EXPORT_IN_CLEAR && { ground: "核对" }) };
    const asked = town.asStaff(role)(act, { input });
    if (may) expect((await asked).exportApplications.rows).toHaveLength(2);
    else await expect(asked).rejects.toThrow("You may not ask for this.");
  });

  it("are never another town's", async () => {
    const asked = town.asStaffOf("org_elsewhere", "ORGANISER")(EXPORT, { input: { openDay, purpose } });
    await expect(asked).rejects.toThrow();
  });
});
