import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { dayUnderWay } from "../testing/day-under-way.js";
import { CLOSE_DAY } from "../testing/open-day-acts.js";
import { recruitingDay } from "../testing/open-day-at.js";
import { PUBLISHED } from "../testing/opinion-acts.js";
import { type Desk, opinionDesk } from "../testing/opinion-desk.js";
import { startTown, type Town } from "../testing/town.js";

describe("replyOnTheSpot", () => {
  let town: Town;
  let desk: Desk;
  let openDay: string;
  beforeAll(async () => {
    town = await startTown("2026-05-22");
    desk = await opinionDesk(town);
    openDay = await dayUnderWay(town);
  });
  beforeEach(() => town.on("2026-06-22", "12:00"));
  afterAll(() => town.close());

  const spoken = { text: "周五前补种。", adopted: true, answeredBy: "镇长 王测试", answeredAt: "2026-06-22T03:20:00Z" };
  const asked = async (more: object = {}) => ({ ...(await desk.register({ openDay, channel: "ON_SITE", ...more })), version: 1 });
  const speak = async (more: object = {}, seen?: { id: string; version: number }) =>
    desk.step(town.asOrganiser, "replyOnTheSpot", seen ?? (await asked()), { ...spoken, ...more });

  it("answers at once, and writes down who said it, when, and which clerk wrote it down", async () => {
    const { id, status } = await speak();
    expect(status).toBe("REPLIED");
    const [{ reply }] = (await desk.seen(id)).rounds;
    expect(reply).toMatchObject({ manner: "ON_THE_SPOT", answeredBy: "镇长 王测试", recordedBy: "organiser", unit: null });
    expect(reply).toMatchObject({ answeredAt: "2026-06-22T03:20:00.000Z", repliedOn: "2026-06-22", workingDaysTaken: 0, late: false });
  });

  it("leaves a line in the journal after the one of its registration", async () => {
    await speak();
    expect((await town.journal()).slice(-2)).toEqual([
      { event: "OpinionRegistered", actor: "organiser" },
      { event: "SpotReplyRecorded", actor: "organiser" },
    ]);
  });

  it("is published as an answer on the spot, of no department", async () => {
    const answered = await speak();
    await desk.step(town.asOrganiser, "publishOpinion", answered, { question: "行道树枯死。", reply: "周五前补种。" });
    const { opinions } = (await town.asAnyone(PUBLISHED)).organisation;
    expect(opinions.edges).toMatchObject([{ node: { question: "行道树枯死。", onTheSpot: true, department: null, adopted: true } }]);
  });

  it("is written down from the minutes after the day too, and only as said on the day", async () => {
    town.on("2026-06-23");
    const seen = await asked({ receivedOn: "2026-06-22" });
    const after = await speak({ answeredAt: "2026-06-22T16:00:00Z" }, seen);
    expect(after.faults).toEqual([{ field: "answeredAt", code: "OUT_OF_RANGE", values: { day: "2026-06-22" } }]);
    expect(await speak({ answeredAt: "2026-06-22T15:59:59Z" }, seen)).toMatchObject({ status: "REPLIED" });
  });

  it("was said before now, not later", async () => {
    const seen = await asked();
    const later = await speak({ answeredAt: "2026-06-22T04:00:01Z" }, seen);
    expect(later.faults).toMatchObject([{ field: "answeredAt", code: "OUT_OF_RANGE" }]);
    expect(await speak({ answeredAt: "2026-06-22T04:00:00Z" }, seen)).toMatchObject({ status: "REPLIED" });
  });

  it("says who answered, what, and why not, and every fault of it at once", async () => {
    const { faults } = await speak({ text: " ", answeredBy: " ", adopted: false });
    expect(faults.map(({ field, code }: Record<string, string>) => `${field} ${code}`)).toEqual([
      "text REQUIRED",
      "reason REQUIRED",
      "answeredBy REQUIRED",
    ]);
  });

  it("has no spot outside an open day, nor before the day has begun", async () => {
    const outside = { ...(await desk.register()), version: 1 };
    expect(await speak({}, outside)).toEqual({ __typename: "OutOfTurn", nowAt: "NO_OPEN_DAY" });
    town.on("2026-05-22");
    const recruiting = await recruitingDay(town);
    town.on("2026-06-22", "12:00");
    expect(await speak({}, await asked({ openDay: recruiting }))).toEqual({ __typename: "OutOfTurn", nowAt: "RECRUITING" });
  });

  it("is out of turn once a unit has it", async () => {
    const seen = await desk.assigned(await asked());
    expect(await speak({}, seen)).toEqual({ __typename: "OutOfTurn", nowAt: "ASSIGNED" });
  });

  it("locks the open day before the opinion, as everybody does who needs both", async () => {
    const seen = await asked();
    let answering: Promise<{ status: string }> | undefined;
    await town.database.transaction(async (manager) => {
      await manager.query("SELECT FROM open_day WHERE id = $1 FOR UPDATE", [openDay]);
      answering = speak({}, seen);
      await new Promise((resolve) => setTimeout(resolve, 300));
      await manager.query("SELECT FROM opinion WHERE id = $1 FOR UPDATE NOWAIT", [seen.id]);
    });
    expect(await answering).toMatchObject({ status: "REPLIED" });
  });

  it("lets one of eight clerks through who write it down at once", async () => {
    const seen = await asked();
    const told = await Promise.all(Array.from({ length: 8 }, () => speak({}, seen)));
    expect(told.map(({ __typename }) => __typename).sort()).toEqual(["Opinion", ...Array(7).fill("OutOfTurn")]);
  });

  it("is lawful after the doors were closed", async () => {
    const seen = await asked();
    await town.asOrganiser(CLOSE_DAY, { openDay });
    expect(await speak({}, seen)).toMatchObject({ status: "REPLIED" });
  });

  it("is the organiser's alone", async () => {
    await expect(desk.step(desk.handler(), "replyOnTheSpot", await asked(), spoken)).rejects.toThrow();
  });
});
