import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { countStatements } from "../testing/count-statements.js";
import { BOARD, PUBLISHED } from "../testing/opinion-acts.js";
import { type Desk, opinionDesk } from "../testing/opinion-desk.js";
import { startTown, type Town } from "../testing/town.js";

const OVERDUE = `query ($first: Int, $after: String) {
  organisation { opinions(overdue: true, first: $first, after: $after) { totalCount pageInfo { endCursor } edges { node { status } } } }
}`;
type Late = { node: { status: string } };

let town: Town;
let desk: Desk;
beforeAll(async () => {
  town = await startTown("2026-06-22");
  desk = await opinionDesk(town);
  for (let serial = 1; serial <= 24; serial += 1) {
    const hers = await desk.raise({ name: `周测试${serial}`, phone: `1380000${5000 + serial}` });
    if (serial <= 12) await publish(await desk.replied(hers));
    else if (serial <= 18) await desk.assigned(hers, serial % 2 ? desk.unit : desk.other);
  }
  for (let serial = 1; serial <= 6; serial += 1) await desk.register();
});
afterAll(() => town.close());

const publish = (answered: { id: string; version: number }) =>
  desk.step(town.asOrganiser, "publishOpinion", answered, { question: "建议增设候车亭。", reply: "已列入计划。" });

const statements = (ask: Town["asAnyone"], document: string, first: number) =>
  countStatements(town.database, () => ask(document, { first }));

describe("The lists of opinions", () => {
  it("cost the office as many statements for thirty rows, sealed under as many keys, as for three", async () => {
    const three = await statements(town.asOrganiser, BOARD, 3);
    expect((await town.asOrganiser(BOARD, { first: 30 })).organisation.opinions.edges).toHaveLength(30);
    const thirty = await statements(town.asOrganiser, BOARD, 30);
    expect(thirty).toBe(three);
    expect(thirty).toBeLessThanOrEqual(11);
  });

  it("cost the public as many statements for twelve rows as for three, and none of them opens a seal", async () => {
    const three = await statements(town.asAnyone, PUBLISHED, 3);
    expect((await town.asAnyone(PUBLISHED, { first: 12 })).organisation.opinions.edges).toHaveLength(12);
    expect(await statements(town.asAnyone, PUBLISHED, 12)).toBe(three);
    expect(three).toBeLessThanOrEqual(6);
  });

  it("count what stands where without counting rows, and what the public may know of it", async () => {
    const { opinionTallies } = (await town.asOrganiser(BOARD)).organisation;
    expect(opinionTallies.filter(({ count }: { count: number }) => count > 0)).toEqual([
      { status: "REGISTERED", count: 12, overdue: 0 },
      { status: "ASSIGNED", count: 6, overdue: 0 },
      { status: "REPLIED", count: 12, overdue: 0 },
    ]);
    expect((await town.asAnyone(PUBLISHED)).organisation.opinionCounts).toEqual({ raised: 30, answered: 12, open: 18 });
  });

  it("show a handler her own unit's, and count no others for her", async () => {
    const { opinions, opinionTallies } = (await desk.handler("handler-9", desk.other)(BOARD, { first: 30 })).organisation;
    expect([opinions.totalCount, opinions.edges.length]).toEqual([3, 3]);
    expect(opinionTallies).toContainEqual({ status: "ASSIGNED", count: 3, overdue: 0 });
  });

  it("list what is overdue alone, page by page, from the day after the last day, and what was answered never", async () => {
    const late = async (more: Record<string, unknown> = {}) => (await town.asOrganiser(OVERDUE, more)).organisation.opinions;
    town.on("2026-07-06", "23:59");
    expect((await late()).totalCount).toBe(0);
    town.on("2026-07-07", "00:00");
    const { totalCount, edges, pageInfo } = await late({ first: 10 });
    expect([totalCount, edges.length]).toEqual([18, 10]);
    const rest = await late({ first: 10, after: pageInfo.endCursor });
    expect([rest.totalCount, rest.edges.length]).toEqual([18, 8]);
    expect(edges.concat(rest.edges).map(({ node }: Late) => node.status)).not.toContain("REPLIED");
    town.on("2026-06-22");
  });

  it("say the day after the last day that an answer is overdue, and not on that day", async () => {
    const overdue = async () =>
      (await town.asOrganiser(BOARD)).organisation.opinionTallies.reduce(
        (sum: number, tally: { overdue: number }) => sum + tally.overdue,
        0,
      );
    town.on("2026-07-06", "23:59");
    expect(await overdue()).toBe(0);
    town.on("2026-07-07", "00:00");
    expect(await overdue()).toBe(18);
    town.on("2026-06-22");
  });
});
