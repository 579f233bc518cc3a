import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { instantOf } from "@kaimen/domain";
import { setClock } from "../platform/clock/clock.js";
import { Keyring } from "../platform/crypto/keyring.js";
import { type OpenDatabase, openDatabase } from "../testing/open-database.js";
import { makeWorld } from "../world.js";
import { resealAll } from "./reseal-all.js";

const TOWN = "org_shuidong";
const old = { id: "2025", secret: randomBytes(32) };
const fresh = { id: "2026", secret: randomBytes(32) };

let test: OpenDatabase;
beforeAll(async () => {
  test = await openDatabase();
});
afterAll(() => test?.close());

const worldUnder = (...keys: [typeof old, ...(typeof old)[]]) =>
  makeWorld(test.database, setClock(instantOf("2026-06-22T01:00:00Z")), new Keyring(...keys));
const keysInUse = async () =>
  (await test.database.query("SELECT DISTINCT master_key_id AS id FROM vault.person_key")).map(({ id }: { id: string }) => id);

describe("After the master key was rotated", () => {
  it("everybody is brought to the new one, a few at a time until none is left, and is still read", async () => {
    const add = (serial: number) =>
      worldUnder(old).read(({ people }) => people.add(TOWN, { name: "孙测试", phone: `1380000${4000 + serial}` }));
    const ids = await Promise.all(Array.from({ length: 61 }, (_, serial) => add(serial)));
    await resealAll(worldUnder(fresh, old))(new AbortController().signal);
    expect(await keysInUse()).toEqual(["2026"]);
    const known = await worldUnder(fresh).read(({ people }) => people.read(ids));
    expect(known.get(ids[60] as string)?.phone).toBe("13800004060");
  });

  it("stops between two steps when it is asked to, and goes on the next time", async () => {
    await worldUnder(old).read(({ people }) => people.add(TOWN, { name: "孙测试", phone: "13800004900" }));
    const stopped = new AbortController();
    stopped.abort();
    await resealAll(worldUnder(fresh, old))(stopped.signal);
    expect(await keysInUse()).toEqual(expect.arrayContaining(["2025", "2026"]));
    await resealAll(worldUnder(fresh, old))(new AbortController().signal);
    expect(await keysInUse()).toEqual(["2026"]);
  });
});
