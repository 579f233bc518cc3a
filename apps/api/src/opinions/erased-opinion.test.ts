import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { recruitingDay } from "../testing/open-day-at.js";
import { BOARD, PUBLISHED } from "../testing/opinion-acts.js";
import { type Desk, opinionDesk } from "../testing/opinion-desk.js";
import { startTown, type Town } from "../testing/town.js";

let town: Town;
let desk: Desk;
beforeAll(async () => {
  town = await startTown("2026-05-22");
  desk = await opinionDesk(town);
});
afterAll(() => town.close());

/** Whoever raised it is erased, as she may ask (个人信息保护法 47). */
async function eraseWhoRaised(id: string): Promise<void> {
  const [{ person_id: person }] = await town.database.query("SELECT person_id FROM opinion WHERE id = $1", [id]);
  await town.world.transact(async ({ people }) => ({ erased: await people.erase(person) }));
}
const person = (serial: number) => ({ name: `钱测试${serial}`, phone: `1380000${String(3000 + serial)}` });

describe("An opinion whose person was erased", () => {
  it("lies under her own key and no master key, and a nameless one under the town's", async () => {
    const hers = await desk.raise(person(1));
    const nameless = await desk.register();
    const keyOf = async (id: string) => (await town.database.query("SELECT master_key_id AS key FROM opinion WHERE id = $1", [id]))[0].key;
    expect([await keyOf(hers.id), await keyOf(nameless.id)]).toEqual([null, "test"]);
  });

  it("loses its words, and keeps its number, status, unit and clock on the board", async () => {
    const hers = await desk.raise(person(2));
    await desk.taken(hers);
    const before = await desk.seen(hers.id);
    const counted = (await town.asOrganiser(BOARD)).organisation.opinionTallies;
    await eraseWhoRaised(hers.id);
    expect(await desk.seen(hers.id)).toMatchObject({
      ...{ erased: true, text: null, raisedBy: null, phone: null, rounds: [] },
      ...{ status: "ACKNOWLEDGED", version: before.version, unit: before.unit, clock: before.clock },
    });
    expect((await town.asOrganiser(BOARD)).organisation.opinionTallies).toEqual(counted);
  });

  it("keeps the due day that was granted on top, though nobody can read why", async () => {
    const hers = await desk.raise(person(3));
    const asked = await desk.step(desk.handler(), "askForExtension", await desk.taken(hers), { days: 5, ground: "要现场勘查" });
    await desk.step(town.asApprover, "grantExtension", asked);
    const { clock } = await desk.seen(hers.id);
    await eraseWhoRaised(hers.id);
    expect((await desk.seen(hers.id)).clock).toEqual(clock);
    expect(clock.extendedBy).toBe(5);
  });

  it("is still published as it was, since that was masked", async () => {
    const hers = await desk.raise(person(4));
    await desk.step(town.asOrganiser, "publishOpinion", await desk.replied(hers), { question: "建议增设候车亭。", reply: "已列入计划。" });
    await eraseWhoRaised(hers.id);
    const { opinions } = (await town.asAnyone(PUBLISHED)).organisation;
    expect(opinions.edges).toMatchObject([{ node: { question: "建议增设候车亭。", reply: "已列入计划。" } }]);
  });

  it("is beyond every act, of the office as of who has the receipt", async () => {
    const hers = await desk.raise(person(5));
    const at = await desk.taken(hers);
    await eraseWhoRaised(hers.id);
    expect(await desk.step(town.asOrganiser, "superviseOpinion", at, { instruction: "请尽快办理" })).toEqual({
      __typename: "OutOfTurn",
      nowAt: "ERASED",
    });
    expect(await desk.own("rateReply", hers, { phone: person(5).phone, grade: "SATISFIED" })).toMatchObject({
      faults: [{ field: "receiptCode", code: "NOT_FOUND" }],
    });
  });

  it("is unreadable in an old backup too, since the row that comes back finds no key", async () => {
    const hers = await desk.raise(person(6));
    const [backup] = await town.database.query("SELECT sealed, version FROM opinion WHERE id = $1", [hers.id]);
    await desk.assigned(hers);
    await eraseWhoRaised(hers.id);
    await town.database.query("UPDATE opinion SET sealed = $2, version = $3 WHERE id = $1", [hers.id, backup.sealed, backup.version]);
    expect(await desk.seen(hers.id)).toMatchObject({ erased: true, text: null });
  });

  it("takes nobody else's words along", async () => {
    const hers = await desk.raise(person(7));
    const his = await desk.raise(person(8));
    const nameless = await desk.register();
    await eraseWhoRaised(hers.id);
    expect(await desk.seen(his.id)).toMatchObject({ erased: false, text: "建议在村口增设候车亭。" });
    expect(await desk.seen(nameless.id)).toMatchObject({ erased: false, text: "建议在村口增设候车亭。" });
  });

  it("keeps no open day from the archive (第八条): nobody is left to be answered", async () => {
    const openDay = await recruitingDay(town);
    const hers = await desk.raise({ ...person(9), openDay });
    const his = await desk.raise({ ...person(10), openDay });
    const owed = () => town.world.read(({ opinions }) => opinions.unanswered(town.organisation, openDay));
    expect(await owed()).toBe(2);
    await eraseWhoRaised(hers.id);
    expect(await owed()).toBe(1);
    await desk.replied(his);
    expect(await owed()).toBe(0);
  });
});
