import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { startTown, type Town } from "../testing/town.js";
import { takeDownLists } from "./take-down-lists.js";

let town: Town;
beforeAll(async () => {
  town = await startTown("2026-06-09");
  const line = [{ receipt: "000001", name: "张*三", category: "ORDINARY_CITIZEN" }];
  await town.database.query(
    "INSERT INTO publicity_notice (organisation, open_day, version, published_at, closes_on, lines) VALUES ($1, 'opd_1', 1, now(), '2026-06-16', $2)",
    [town.organisation, JSON.stringify(line)],
  );
});
afterAll(() => town?.close());

const notice = async () => (await town.database.query("SELECT version, lines FROM publicity_notice"))[0];
const down = () => takeDownLists(town.world)();

describe("The list of a public notice", () => {
  it("hangs out to the last minute of the notice's last day", async () => {
    town.on("2026-06-16", "23:59");
    expect(await down()).toEqual({ lists: 0 });
    expect((await notice()).lines).toHaveLength(1);
  });

  it("is taken down on the day after, with a line in the journal, and so that no older reader hangs it out again", async () => {
    town.on("2026-06-17", "00:00");
    expect(await down()).toEqual({ lists: 1 });
    expect(await notice()).toEqual({ version: 2, lines: null });
    expect(await town.journal()).toEqual([{ event: "NoticeListRemoved", actor: "retention" }]);
  });

  it("is taken down once", async () => {
    expect(await down()).toEqual({ lists: 0 });
    expect(await town.journal()).toHaveLength(1);
  });
});
