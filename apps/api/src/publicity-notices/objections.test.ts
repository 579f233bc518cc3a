import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { ERASE } from "../testing/application-acts.js";
import { DECIDE_OBJECTION, OBJECTIONS, OWN_OBJECTION, RAISE_OBJECTION, SETTLE, UNMASK_OBJECTOR } from "../testing/list-acts.js";
import { type ListedDay, noticedDay, noticeOf, openingOf, rollOf, seatedOf, waitingOf } from "../testing/listed-day.js";
import { startTown, type Town } from "../testing/town.js";

let town: Town;
beforeAll(async () => {
  town = await startTown();
});
afterAll(() => town.close());

let sent = 0;
const raise = async ({ openDay }: ListedDay, against: string, more: object = {}) => {
  const objector = { name: "钱测试", phone: "19900007001", text: "并非本镇居民，村里可以查证" };
  const input = { organisation: "shuidong", openDay, against, idempotencyKey: `objection-number-${(sent += 1)}`, ...objector, ...more };
  return (await town.asAnyone(RAISE_OBJECTION, { input })).raiseObjection;
};
const list = async ({ openDay }: ListedDay) => (await town.asApprover(OBJECTIONS, { openDay })).organisation.openDay.objections;
const decide = async (objection: string, decision: string, reason = "经村委会核查") =>
  (await town.asApprover(DECIDE_OBJECTION, { input: { objection, decision, reason } })).decideObjection;
const own = async (receiptCode: string, phone = "19900007001") =>
  (await town.asAnyone(OWN_OBJECTION, { input: { organisation: "shuidong", receiptCode, phone } })).objection;

async function objectedDay() {
  const day = await noticedDay(town);
  const [against] = await seatedOf(town, day);
  const receipt = await raise(day, against!.receiptNumber);
  const [{ id }] = await list(day);
  return { day, against: against!, receipt, id };
}

describe("Raising an objection (异议)", () => {
  it("answers with a code that opens it, and the office sees who it was only masked", async () => {
    const { day, receipt, against } = await objectedDay();
    expect(await own(receipt.receiptCode)).toMatchObject({ status: "RAISED", against: against.receiptNumber, reason: null });
    expect(await list(day)).toMatchObject([{ name: "钱*试", phone: "199****7001", status: "RAISED" }]);
    expect(await own(receipt.receiptCode, "19900007009")).toBeNull();
  });

  it("is heard to 24:00 of the last day, and too late the minute after, by the office's own setting", async () => {
    const day = await noticedDay(town);
    const [against] = await seatedOf(town, day);
    town.on("2026-06-16", "23:59");
    expect(await raise(day, against!.receiptNumber)).toMatchObject({ __typename: "ObjectionReceipt" });
    town.on("2026-06-17", "00:00");
    expect(await raise(day, against!.receiptNumber)).toMatchObject({ code: "TOO_LATE", article: null, values: { closedOn: "2026-06-16" } });
  });

  it("may be against a reserve, who moves up without another notice", async () => {
    const day = await noticedDay(town);
    const [waiting] = await waitingOf(town, day);
    expect(await raise(day, waiting!.receiptNumber)).toMatchObject({ __typename: "ObjectionReceipt" });
    expect(await raise(day, "999999")).toMatchObject({ faults: [{ field: "against", code: "NOT_OFFERED" }] });
  });

  it("names every fault at once, and is made by name and with a phone", async () => {
    const day = await noticedDay(town, 4);
    const { faults } = await raise(day, "999999", { name: "", phone: "12", text: " " });
    expect(faults.map(({ field }: { field: string }) => field)).toEqual(["against", "name", "phone", "text"]);
  });

  it("sent twice under one key is one objection, with one receipt", async () => {
    const day = await noticedDay(town);
    const [against] = await seatedOf(town, day);
    const twice = () => raise(day, against!.receiptNumber, { idempotencyKey: `${day.openDay}-objection` });
    expect(await twice()).toEqual(await twice());
    expect(await list(day)).toHaveLength(1);
  });
});

describe("Deciding an objection", () => {
  it("upheld, strikes the person and moves up the first reserve of her group; the objector reads the reason", async () => {
    const { day, against, receipt, id } = await objectedDay();
    const [next] = await waitingOf(town, day);
    expect(await decide(id, "UPHELD")).toMatchObject({ status: "UPHELD", reason: "经村委会核查" });
    expect(await own(receipt.receiptCode)).toMatchObject({ status: "UPHELD", reason: "经村委会核查", decidedOn: "2026-06-09" });
    const { seated, gone } = await rollOf(town, day);
    expect(gone).toEqual([{ receipt: against.receiptNumber, because: "STRUCK" }]);
    expect(seated).toContainEqual({ receipt: next?.receiptNumber, by: "SAME_CATEGORY" });
    const { lines } = await noticeOf(town, day);
    expect(lines.find(({ receipt: line }: { receipt: string }) => line === against.receiptNumber)).toMatchObject({ state: "GONE" });
  });

  it("dismissed, leaves the list as it is, and is not decided a second time", async () => {
    const { day, id } = await objectedDay();
    expect(await decide(id, "DISMISSED")).toMatchObject({ status: "DISMISSED" });
    expect((await rollOf(town, day)).gone).toEqual([]);
    expect(await decide(id, "UPHELD")).toEqual({ __typename: "OutOfTurn", nowAt: "DISMISSED" });
  });

  it("is not done without a reason, nor by whoever made the list", async () => {
    const { id } = await objectedDay();
    expect(await decide(id, "UPHELD", " ")).toMatchObject({ faults: [{ field: "reason", code: "REQUIRED" }] });
    await expect(town.asOrganiser(DECIDE_OBJECTION, { input: { objection: id, decision: "UPHELD", reason: "属实" } })).rejects.toThrow(
      "may not",
    );
  });

  it("comes before the list is settled, by 第五条", async () => {
    const { day, id, against } = await objectedDay();
    town.on("2026-06-17");
    const settle = async () => (await town.asOrganiser(SETTLE, { openDay: day.openDay })).settleOpenDay;
    expect(await settle()).toMatchObject({ code: "OBJECTIONS_OPEN", article: "第五条", values: { against: [against.receiptNumber] } });
    await decide(id, "DISMISSED");
    expect(await settle()).toMatchObject({ status: "SETTLED" });
  });

  it("lets one approver through when eight press at once, and strikes once", async () => {
    const { day, id } = await objectedDay();
    const answers = await Promise.all(Array.from({ length: 8 }, () => decide(id, "UPHELD")));
    expect(answers.map(({ nowAt, __typename }) => nowAt ?? __typename).sort()).toEqual(["Objection", ...Array(7).fill("UPHELD")]);
    expect((await rollOf(town, day)).gone).toHaveLength(1);
  });

  it("goes on where the objector was erased meanwhile: the words are gone, and the list is not held up", async () => {
    const { day, id } = await objectedDay();
    const [{ person_id: person }] = await town.database.query("SELECT person_id FROM objection WHERE id = $1", [id]);
    await town.world.transact(async ({ people }) => ({ erased: await people.erase(person) }));
    expect(await list(day)).toMatchObject([{ text: "", name: null, status: "RAISED" }]);
    expect(await decide(id, "DISMISSED")).toMatchObject({ status: "DISMISSED" });
    expect(await list(day)).toMatchObject([{ status: "DISMISSED", decidedOn: "2026-06-09" }]);
  });

  it("shows whom to call for a reason, which stands in the journal", async () => {
    const { id } = await objectedDay();
    const unmask = async (reason: string) => (await town.asApprover(UNMASK_OBJECTOR, { input: { objection: id, reason } })).unmaskObjector;
    expect(await unmask("")).toMatchObject({ faults: [{ code: "GROUND_NEEDED" }] });
    expect(await unmask("电话核实")).toMatchObject({ name: "钱测试", phone: "19900007001" });
    expect((await town.journal()).at(-1)).toMatchObject({ event: "ObjectorUnmasked" });
  });
});

describe("Erasing oneself while the notice hangs out", () => {
  it("takes the name off the wall at once", async () => {
    const day = await noticedDay(town);
    const [first] = await seatedOf(town, day);
    await town.asAnyone(ERASE, { input: openingOf(first!) });
    const { lines } = await noticeOf(town, day);
    expect(lines.find(({ receipt }: { receipt: string }) => receipt === first?.receiptNumber)).toMatchObject({
      shownAs: first?.receiptNumber,
      state: "GONE",
    });
    expect((await rollOf(town, day)).seated).toHaveLength(3);
  });
});
