import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { type Desk, opinionDesk } from "../testing/opinion-desk.js";
import { startTown, type Town } from "../testing/town.js";

describe("A hard opinion", () => {
  let town: Town;
  let desk: Desk;
  beforeAll(async () => {
    town = await startTown("2026-06-22");
    desk = await opinionDesk(town);
  });
  beforeEach(() => town.on("2026-06-22"));
  afterAll(() => town.close());

  const last = async ({ id }: { id: string }) => (await desk.seen(id)).rounds.at(-1);

  it("goes to a wrong unit, comes back with whose it is, and its clock never stops", async () => {
    const hers = await desk.raise();
    const wrong = await desk.assigned(hers);
    const back = await desk.step(desk.handler(), "returnOpinion", wrong, { proposes: desk.other, reason: "不属本所职责" });
    expect(back.status).toBe("REGISTERED");
    expect((await last(hers)).returns).toEqual([{ unit: desk.unit, proposes: desk.other, reason: "不属本所职责" }]);
    expect(await desk.seen(hers.id)).toMatchObject({ unit: null, clock: { startsOn: "2026-06-22", due: "2026-07-06" } });
    expect((await desk.assigned(hers, desk.other)).status).toBe("ASSIGNED");
    expect(await desk.seen(hers.id)).toMatchObject({ unit: { name: "社会事务办" }, clock: { due: "2026-07-06" } });
  });

  it("is pressed for, extended, and answered late with a no and its reason: all of it stays to be read", async () => {
    const hers = await desk.raise();
    const taken = await desk.taken(hers);
    const asked = await desk.step(desk.handler(), "askForExtension", taken, { days: 10, ground: "要等勘测报告" });
    const granted = await desk.step(town.asApprover, "grantExtension", asked);
    expect(await desk.seen(hers.id)).toMatchObject({ clock: { due: "2026-07-20", extendedBy: 10, verdict: "RUNNING" } });

    town.on("2026-07-21");
    const pressed = await desk.step(town.asOrganiser, "superviseOpinion", granted, { instruction: "请于本周内答复" });
    expect(await desk.seen(hers.id)).toMatchObject({ clock: { verdict: "OVERDUE" } });
    const words = { text: "暂不具备条件。", adopted: false, reason: "路面宽度不足" };
    const draft = await desk.step(desk.handler(), "draftReply", pressed, words);
    const signed = await desk.step(town.asApprover, "signOffReply", draft);
    await desk.step(desk.handler(), "replyToOpinion", signed, { through: "PHONE" });

    const { reply, extensions, supervisions } = await last(hers);
    expect(reply).toMatchObject({ adopted: false, reason: "路面宽度不足", due: "2026-07-20", late: true, repliedOn: "2026-07-21" });
    expect(reply.workingDaysTaken).toBe(21);
    expect(extensions).toMatchObject([{ days: 10, outcome: "GRANTED", askedBy: "handler-1", decidedBy: "approver" }]);
    expect(supervisions).toEqual([{ instruction: "请于本周内答复" }]);
    const own = await desk.own("rateReply", hers, { grade: "DISSATISFIED" });
    expect(own).toMatchObject({ adopted: false, reason: "路面宽度不足", extendedFor: "要等勘测报告", grade: "DISSATISFIED" });
  });

  it("is sent back with what is missing, and drafted again under the same clock", async () => {
    const hers = await desk.raise();
    const draft = await desk.drafted(hers);
    const back = await desk.step(town.asApprover, "sendBackReply", draft, { reason: "未写明完成时间" });
    expect(back.status).toBe("ACKNOWLEDGED");
    expect(await desk.seen(hers.id)).toMatchObject({
      draft: null,
      sendBacks: [{ reason: "未写明完成时间" }],
      clock: { due: "2026-07-06" },
    });
    const again = await desk.step(desk.handler(), "draftReply", back, { text: "九月底前建成。", adopted: true });
    expect((await desk.step(town.asApprover, "signOffReply", again)).status).toBe("SIGNED_OFF");
  });

  it("is asked again twice: three clocks, three answers, and what was published of the first stays", async () => {
    const hers = await desk.raise();
    const first = await desk.replied(hers, { text: "已列入计划。" });
    await desk.step(town.asOrganiser, "publishOpinion", first, { question: "建议增设候车亭。", reply: "已列入计划。" });
    town.on("2026-06-30");
    expect(await desk.own("reopenOpinion", hers, { reason: "没有时间表" })).toMatchObject({
      round: 2,
      due: "2026-07-14",
      reply: "已列入计划。",
    });
    await desk.replied(hers, { text: "九月底前建成。" });
    town.on("2026-10-12");
    expect(await desk.own("reopenOpinion", hers, { reason: "至今没有建成" })).toMatchObject({ round: 3, due: "2026-10-26", grade: null });
    await desk.replied(hers, { text: "已于今日建成。" });

    const { rounds, status } = await desk.seen(hers.id);
    expect(status).toBe("REPLIED");
    expect(rounds).toMatchObject([
      { number: 1, startsOn: "2026-06-22", reply: { text: "已列入计划。" }, published: { question: "建议增设候车亭。" } },
      { number: 2, startsOn: "2026-06-30", reopenedFor: "没有时间表", reply: { text: "九月底前建成。" }, published: null },
      { number: 3, startsOn: "2026-10-12", reopenedFor: "至今没有建成", reply: { text: "已于今日建成。", workingDaysTaken: 0 } },
    ]);
  });

  it("gets a new extension in a new round, since the next clock inherits nothing", async () => {
    const hers = await desk.raise();
    const extend = async (from: { id: string; version: number }) => {
      const asked = await desk.step(desk.handler(), "askForExtension", from, { days: 1, ground: "要会同勘查" });
      return asked.__typename === "Opinion" ? desk.step(town.asApprover, "grantExtension", asked) : asked;
    };
    const granted = await extend(await desk.taken(hers));
    expect(await extend(granted)).toMatchObject({ code: "TOO_MANY_EXTENSIONS" });
    const draft = await desk.step(desk.handler(), "draftReply", granted, { text: "已列入计划。", adopted: true });
    const signed = await desk.step(town.asApprover, "signOffReply", draft);
    await desk.step(desk.handler(), "replyToOpinion", signed, { through: "SMS" });
    await desk.own("reopenOpinion", hers, { reason: "没有时间表" });
    expect(await extend(await desk.taken(hers))).toMatchObject({ __typename: "Opinion" });
  });
});
