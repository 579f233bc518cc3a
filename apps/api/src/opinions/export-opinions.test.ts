import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { EXPORT_OPINIONS, REGISTER } from "../testing/opinion-acts.js";
import { startTown, type Town } from "../testing/town.js";

describe("exportOpinions", () => {
  let town: Town;
  beforeAll(async () => {
    town = await startTown("2026-05-22");
    const text = "请给 13800001234 回电，路灯不亮。";
    const input = {
      kind: "HELP",
      channel: "PHONE",
      text,
      name: "编造甲乙",
      phone: "13800001234",
      idempotencyKey: "the-only-one-of-the-day",
    };
    await town.asOrganiser(REGISTER, { input });
  });
  afterAll(() => town.close());

  const lastLine = async () => (await town.database.query("SELECT event, detail FROM journal ORDER BY id DESC LIMIT 1"))[0];
  const purpose = "季度汇总";

  it("stars numbers in the words and whoever asked, bears what for and by whom, and leaves a line", async () => {
    const { exportOpinions: list } = await town.asOrganiser(EXPORT_OPINIONS, { input: { purpose } });
    expect(list).toMatchObject({ purpose, by: "测试员", rows: [{ text: "请给 *********** 回电，路灯不亮。", phone: "138****1234" }] });
    expect(JSON.stringify(list)).not.toContain("编造甲乙");
    expect(await lastLine()).toEqual({ event: "OpinionsExported", detail: { purpose, count: 1 } });
  });

  it("gives a handler her own unit's alone", async () => {
    const asHandler = town.asClerk("handler-1", ["OPINION_HANDLER"], "unit_roads");
    expect((await asHandler(EXPORT_OPINIONS, { input: { purpose } })).exportOpinions.rows).toEqual([]);
    expect((await lastLine()).detail).toEqual({ purpose, count: 0, unit: "unit_roads" });
  });

  it("gives nothing out for nothing, and to nobody who may not read them", async () => {
    expect((await town.asOrganiser(EXPORT_OPINIONS, { input: { purpose: "" } })).exportOpinions).toMatchObject({
      faults: [{ field: "purpose", code: "GROUND_NEEDED" }],
    });
    await expect(town.asAdministrator(EXPORT_OPINIONS, { input: { purpose } })).rejects.toThrow("You may not ask for this.");
  });
});
