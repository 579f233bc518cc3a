import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { asker, type Desk, opinionDesk } from "../testing/opinion-desk.js";
import { startTown, type Town } from "../testing/town.js";

let town: Town;
let desk: Desk;
beforeAll(async () => {
  town = await startTown("2026-06-22");
  desk = await opinionDesk(town);
});
beforeEach(() => town.on("2026-06-22"));
afterAll(() => town.close());

const fault = (field: string, code: string) => ({ faults: [{ field, code }] });
const outOfTurn = (nowAt: string) => ({ __typename: "OutOfTurn", nowAt });
const many = (count: number) => "字".repeat(count);

describe("Taking an opinion down", () => {
  it("takes 5,000 characters, and not one more", async () => {
    expect(await desk.raise({ text: many(5000) })).toMatchObject({ __typename: "OpinionReceipt" });
    expect(await desk.raise({ text: many(5001) })).toMatchObject(fault("text", "TOO_LONG"));
    expect(await desk.raise({ text: " " })).toMatchObject(fault("text", "REQUIRED"));
  });

  it("takes a sheet that was handed over before, counts from that day, and takes none from tomorrow", async () => {
    expect(await desk.register({ receivedOn: "2026-06-18" })).toMatchObject({ due: "2026-07-03" });
    expect(await desk.register({ receivedOn: "2026-06-22" })).toMatchObject({ due: "2026-07-06" });
    expect(await desk.register({ receivedOn: "2026-06-23" })).toMatchObject(fault("receivedOn", "OUT_OF_RANGE"));
  });

  it("wants name and phone together: with one alone nobody can be told the answer", async () => {
    expect(await desk.register({ name: asker.name })).toMatchObject(fault("phone", "REQUIRED"));
    expect(await desk.register({ phone: asker.phone })).toMatchObject(fault("name", "REQUIRED"));
    expect(await desk.register({ ...asker, phone: "12" })).toMatchObject(fault("phone", "MALFORMED"));
    expect(await desk.register(asker)).toMatchObject({ receiptNumber: expect.any(String) });
  });

  it("lets nobody outside pretend to be a clerk who keys in paper, nor name a stop that is none", async () => {
    expect(await desk.raise({ channel: "PAPER" })).toMatchObject(fault("enteredBy", "REQUIRED"));
    expect(await desk.raise({ stop: "v1" })).toMatchObject(fault("stop", "NOT_OFFERED"));
  });
});

describe("Handing an opinion over", () => {
  it("goes to a unit of the town, and not twice to the same", async () => {
    const hers = await desk.raise();
    expect(await desk.assigned(hers, "unit_nowhere")).toMatchObject(fault("unit", "NOT_OFFERED"));
    await desk.assigned(hers);
    expect(await desk.assigned(hers)).toMatchObject(fault("unit", "NOT_OFFERED"));
    expect(await desk.assigned(hers, desk.other)).toMatchObject({ status: "ASSIGNED" });
  });

  it("is over once the unit has taken it on", async () => {
    const hers = await desk.raise();
    await desk.taken(hers);
    expect(await desk.assigned(hers, desk.other)).toEqual(outOfTurn("ACKNOWLEDGED"));
  });

  it("is taken on by the next working day, and later too, which is written down", async () => {
    const late = async (day: string) => {
      town.on("2026-06-22");
      const hers = await desk.raise();
      await desk.assigned(hers);
      town.on(day);
      const { version } = await desk.seen(hers.id);
      await desk.step(desk.handler(), "acknowledgeOpinion", { id: hers.id, version });
      return (await desk.seen(hers.id)).acknowledgedLate;
    };
    expect([await late("2026-06-23"), await late("2026-06-24")]).toEqual([false, true]);
  });

  it("is returned by the next working day, and refused a day later, by the office's own setting", async () => {
    const giveBack = async (day: string) => {
      town.on("2026-06-22");
      const seen = await desk.assigned(await desk.raise());
      town.on(day);
      return desk.step(desk.handler(), "returnOpinion", seen, { proposes: desk.other, reason: "不属本所职责" });
    };
    expect(await giveBack("2026-06-23")).toMatchObject({ status: "REGISTERED" });
    expect(await giveBack("2026-06-24")).toMatchObject({ code: "TOO_LATE", article: null, values: { due: "2026-06-23" } });
  });

  it("is returned with a reason, and to another unit of the town", async () => {
    const seen = await desk.assigned(await desk.raise());
    const giveBack = (proposes: string, reason = "不属本所职责") => desk.step(desk.handler(), "returnOpinion", seen, { proposes, reason });
    expect(await giveBack(desk.unit)).toMatchObject(fault("proposes", "NOT_OFFERED"));
    expect(await giveBack("unit_nowhere")).toMatchObject(fault("proposes", "NOT_OFFERED"));
    expect(await giveBack(desk.other, " ")).toMatchObject(fault("reason", "REQUIRED"));
    expect(await giveBack(desk.other, many(501))).toMatchObject(fault("reason", "TOO_LONG"));
    expect(await giveBack(desk.other, many(500))).toMatchObject({ status: "REGISTERED" });
  });
});

describe("More time", () => {
  const ask = async (more: object = {}, day = "2026-06-22") => {
    const seen = await desk.taken(await desk.raise());
    town.on(day);
    return desk.step(desk.handler(), "askForExtension", seen, { days: 5, ground: "要现场勘查", ...more });
  };

  it("is asked for on the due day, and not a day later", async () => {
    expect(await ask({}, "2026-07-06")).toMatchObject({ __typename: "Opinion" });
    town.on("2026-06-22");
    expect(await ask({}, "2026-07-07")).toMatchObject({ code: "TOO_LATE", values: { due: "2026-07-06" } });
  });

  it("is one working day at least and ten at most, with a ground", async () => {
    expect(await ask({ days: 0 })).toMatchObject(fault("days", "OUT_OF_RANGE"));
    expect(await ask({ days: 1 })).toMatchObject({ __typename: "Opinion" });
    expect(await ask({ days: 10 })).toMatchObject({ __typename: "Opinion" });
    expect(await ask({ days: 11 })).toMatchObject({ code: "EXTENSION_TOO_LONG", article: null, values: { days: 11, longest: 10 } });
    expect(await ask({ ground: "" })).toMatchObject(fault("ground", "REQUIRED"));
  });

  it("is asked for once at a time, and once granted not again", async () => {
    const asked = await ask();
    const again = (seen: typeof asked) => desk.step(desk.handler(), "askForExtension", seen, { days: 5, ground: "要现场勘查" });
    expect(await again(asked)).toEqual(outOfTurn("EXTENSION_ASKED"));
    const granted = await desk.step(town.asApprover, "grantExtension", asked);
    expect(await again(granted)).toMatchObject({ code: "TOO_MANY_EXTENSIONS", values: { had: 1, most: 1 } });
  });

  it("is declined with a reason, and then does not count against the one that may be granted", async () => {
    const asked = await ask();
    expect(await desk.step(town.asApprover, "declineExtension", asked, { reason: "" })).toMatchObject(fault("reason", "REQUIRED"));
    const declined = await desk.step(town.asApprover, "declineExtension", asked, { reason: "无需勘查" });
    expect(await desk.seen(declined.id)).toMatchObject({
      clock: { due: "2026-07-06" },
      rounds: [{ extensions: [{ outcome: "DECLINED" }] }],
    });
    const again = await desk.step(desk.handler(), "askForExtension", declined, { days: 5, ground: "补充理由" });
    expect(await desk.step(town.asApprover, "grantExtension", again)).toMatchObject({ __typename: "Opinion" });
  });

  it("is granted on the due day, not a day later, and not where nobody asked", async () => {
    const on = async (day: string) => {
      town.on("2026-06-22");
      const asked = await ask();
      town.on(day);
      return desk.step(town.asApprover, "grantExtension", asked);
    };
    expect(await on("2026-07-06")).toMatchObject({ __typename: "Opinion" });
    expect(await on("2026-07-07")).toMatchObject({ code: "TOO_LATE" });
    town.on("2026-06-22");
    const seen = await desk.taken(await desk.raise());
    expect(await desk.step(town.asApprover, "grantExtension", seen)).toMatchObject({ __typename: "OutOfTurn" });
    expect(await desk.step(town.asApprover, "declineExtension", seen, { reason: "无" })).toMatchObject({ __typename: "OutOfTurn" });
  });
});

describe("Answering", () => {
  it("owes a suggestion a yes or no, and a no its reason; a question may go without", async () => {
    const draft = async (kind: string, decided: object) =>
      desk.step(desk.handler(), "draftReply", await desk.taken(await desk.raise({ kind })), { text: "答复。", ...decided });
    expect(await draft("SUGGESTION", {})).toMatchObject(fault("adopted", "REQUIRED"));
    expect(await draft("SUGGESTION", { adopted: false })).toMatchObject(fault("reason", "REQUIRED"));
    expect(await draft("QUESTION", { adopted: false, reason: "" })).toMatchObject(fault("reason", "REQUIRED"));
    expect(await draft("QUESTION", {})).toMatchObject({ status: "DRAFTED" });
  });

  it("is sent back with a reason only", async () => {
    const draft = await desk.drafted(await desk.raise());
    expect(await desk.step(town.asApprover, "sendBackReply", draft, { reason: " " })).toMatchObject(fault("reason", "REQUIRED"));
  });

  it("tells a nameless person by publication, and a named one by anything else", async () => {
    const tell = (seen: { id: string; version: number }, through: string) => desk.step(desk.handler(), "replyToOpinion", seen, { through });
    const nameless = await desk.signed(await desk.register());
    expect(await tell(nameless, "SMS")).toMatchObject(fault("through", "NOT_OFFERED"));
    expect(await tell(nameless, "PUBLICATION")).toMatchObject({ status: "REPLIED" });
    const named = await desk.signed(await desk.raise());
    expect(await tell(named, "PUBLICATION")).toMatchObject(fault("through", "NOT_OFFERED"));
    expect(await tell(named, "LETTER")).toMatchObject({ status: "REPLIED" });
  });

  it("is in time on the due day to 24:00, and late a second after", async () => {
    const late = async (day: string, hour: string) => {
      town.on("2026-06-22");
      const hers = await desk.raise();
      const signed = await desk.signed(hers);
      town.on(day, hour);
      await desk.step(desk.handler(), "replyToOpinion", signed, { through: "PHONE" });
      return (await desk.seen(hers.id)).rounds[0].reply.late;
    };
    expect([await late("2026-07-06", "23:59"), await late("2026-07-07", "00:00")]).toEqual([false, true]);
  });

  it("is pressed for while an answer is owed, with an instruction, and no more after", async () => {
    const hers = await desk.raise();
    const press = (seen: { id: string; version: number }, instruction = "请尽快办理") =>
      desk.step(town.asOrganiser, "superviseOpinion", seen, { instruction });
    expect(await press({ ...hers, version: 1 }, "")).toMatchObject(fault("instruction", "REQUIRED"));
    expect(await press({ ...hers, version: 1 })).toMatchObject({ status: "REGISTERED" });
    expect(await press(await desk.replied(hers))).toEqual(outOfTurn("REPLIED"));
  });

  it("is published once it is given, and once", async () => {
    const texts = { question: "建议增设候车亭。", reply: "已列入计划。" };
    const publish = (seen: { id: string; version: number }) => desk.step(town.asOrganiser, "publishOpinion", seen, texts);
    const hers = await desk.raise();
    expect(await publish(await desk.signed(hers))).toEqual(outOfTurn("SIGNED_OFF"));
    const { version } = await desk.seen(hers.id);
    const replied = await desk.step(desk.handler(), "replyToOpinion", { id: hers.id, version }, { through: "SMS" });
    expect(await publish(await publish(replied))).toEqual(outOfTurn("PUBLISHED"));
  });

  it("is rated once for each answer, and asked about again with a reason, once it is given", async () => {
    const hers = await desk.raise();
    expect(await desk.own("rateReply", hers, { grade: "SATISFIED" })).toEqual(outOfTurn("REGISTERED"));
    expect(await desk.own("reopenOpinion", hers, { reason: "太慢" })).toEqual(outOfTurn("REGISTERED"));
    await desk.replied(hers);
    await desk.own("rateReply", hers, { grade: "SATISFIED" });
    expect(await desk.own("rateReply", hers, { grade: "DISSATISFIED" })).toEqual(outOfTurn("RATED"));
    expect(await desk.own("reopenOpinion", hers, { reason: " " })).toMatchObject(fault("reason", "REQUIRED"));
    expect(await desk.own("reopenOpinion", hers, { reason: "还要问" })).toMatchObject({ status: "REGISTERED", round: 2 });
  });

  it("is acted on by nobody over a version that she has not read", async () => {
    const hers = await desk.raise();
    await desk.assigned(hers);
    expect(await desk.step(desk.handler(), "acknowledgeOpinion", { id: hers.id, version: 1 })).toEqual(outOfTurn("ASSIGNED"));
  });
});
