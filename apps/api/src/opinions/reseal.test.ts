import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { civilDate, instantOf, type Opinion } from "@kaimen/domain";
import { Keyring } from "../platform/crypto/keyring.js";
import { People } from "../platform/people/people.js";
import { type OpenDatabase, openDatabase } from "../testing/open-database.js";
import { OpinionRow } from "./opinion.row.js";
import { Opinions } from "./opinions.repository.js";
import { sealForTown } from "./sealed-opinion.js";

const TOWN = "org_shuidong";
const now = () => instantOf("2026-06-22T01:00:00Z");
const old = { id: "2025", secret: randomBytes(32) };
const fresh = { id: "2026", secret: randomBytes(32) };
const on = civilDate("2026-06-22");

let test: OpenDatabase;
beforeAll(async () => {
  test = await openDatabase();
});
afterAll(() => test?.close());

const deskUnder = (...keys: [typeof old, ...(typeof old)[]]) => {
  const keyring = new Keyring(...keys);
  const people = new People(test.database.manager, keyring, now);
  return { keyring, people, opinions: new Opinions(test.database.manager, keyring, people, now) };
};
const opinionOf = (id: string, raisedBy?: string): Opinion => ({
  ...{ id, organisation: TOWN, version: 1, kind: "QUESTION", text: `${id} 说的话`, channel: "PORTAL", status: "REGISTERED" },
  ...{ receivedOn: on, registeredOn: on, earlier: [], ...(raisedBy && { raisedBy }) },
  round: { number: 1, startsOn: on, extensions: [], returns: [], supervisions: [] },
});
const rowOf = (id: string) => test.database.manager.findOneByOrFail(OpinionRow, { id });
const aPerson = (people: People) => people.add(TOWN, { name: "孙测试", phone: "13800004001" });

/** As rows were sealed before people had their opinions under their own keys. */
const sealAsBefore = async ({ keyring }: ReturnType<typeof deskUnder>, opinion: Opinion) =>
  void (await test.database.manager.update(OpinionRow, { id: opinion.id }, sealForTown(keyring, opinion)));

describe("Opinions.reseal", () => {
  it("brings nameless opinions to the current master key, after which the older one may go", async () => {
    const before = deskUnder(old);
    for (const id of ["a1", "a2", "a3"]) await before.opinions.add(opinionOf(id), null, undefined);
    const during = deskUnder(fresh, old);
    expect([await during.opinions.reseal(2), await during.opinions.reseal(2), await during.opinions.reseal(2)]).toEqual([2, 1, 0]);

    const after = deskUnder(fresh);
    expect((await after.opinions.open([await rowOf("a3")])).get("a3")?.text).toBe("a3 说的话");
  });

  it("leaves what lies under a person's own key, which `People.rewrap` carries over", async () => {
    const before = deskUnder(old);
    const person = await aPerson(before.people);
    await before.opinions.add(opinionOf("b1", person), null, undefined);
    const during = deskUnder(fresh, old);
    expect(await during.opinions.reseal(10)).toBe(0);
    await during.people.rewrap(10);
    expect((await deskUnder(fresh).opinions.open([await rowOf("b1")])).get("b1")?.text).toBe("b1 说的话");
  });

  it("puts under their own keys whom the town's key sealed before, so that they too can be erased", async () => {
    const desk = deskUnder(fresh);
    const person = await aPerson(desk.people);
    const opinion = opinionOf("c1", person);
    await desk.opinions.add(opinion, null, undefined);
    await sealAsBefore(desk, opinion);
    expect(await desk.opinions.reseal(10)).toBe(1);
    expect((await desk.opinions.open([await rowOf("c1")])).get("c1")?.text).toBe("c1 说的话");
    await desk.people.erase(person);
    expect((await desk.opinions.open([await rowOf("c1")])).has("c1")).toBe(false);
  });

  it("makes unreadable what was left under the town's key of somebody who was erased before", async () => {
    const desk = deskUnder(fresh);
    const person = await aPerson(desk.people);
    const opinion = opinionOf("d1", person);
    await desk.opinions.add(opinion, null, undefined);
    await sealAsBefore(desk, opinion);
    await desk.people.erase(person);
    expect(await desk.opinions.reseal(10)).toBe(1);
    expect((await desk.opinions.open([await rowOf("d1")])).has("d1")).toBe(false);
  });
});
