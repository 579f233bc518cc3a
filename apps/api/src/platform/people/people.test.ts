import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { civilDate, instantOf } from "@kaimen/domain";
import type { DataSource, EntityManager } from "typeorm";
import { type OpenDatabase, openDatabase } from "../../testing/open-database.js";
import { SealBroken } from "../crypto/envelope.js";
import { Keyring } from "../crypto/keyring.js";
import { NobodyThere, People } from "./people.js";

const now = () => instantOf("2026-06-22T01:00:00Z");
const master = { id: "2026", secret: randomBytes(32) };
const keyring = new Keyring(master);
const TOWN = "org_shuidong";
const canary = {
  name: "金丝雀",
  phone: "13800001234",
  born: civilDate("1960-02-29"),
  idNumber: "341899196002290016",
  address: "水东村一组",
};

let test: OpenDatabase;
let database: DataSource;
let people: People;

beforeAll(async () => {
  test = await openDatabase();
  database = test.database;
  people = new People(database.manager, keyring, now);
});
afterAll(() => test?.close());

const statements = async (manager: EntityManager, work: (counted: EntityManager) => Promise<unknown>) => {
  let count = 0;
  const counted = Object.create(manager, { query: { value: (...args: [string, unknown[]]) => (count++, manager.query(...args)) } });
  await work(counted);
  return count;
};

describe("The people the office knows", () => {
  it("are read back as they were given, with null for what was not", async () => {
    const whole = await people.add(TOWN, canary);
    const least = await people.add(TOWN, { name: "李四", phone: "13800002222" });
    const read = await people.read([whole, least, "nobody"]);
    expect(read.size).toBe(2);
    expect(read.get(whole)).toMatchObject(canary);
    expect(read.get(least)).toMatchObject({ name: "李四", born: null, idNumber: null, address: null });
  });

  it("are read in one round trip however many they are, and in none when they are none", async () => {
    const ids = await Promise.all(["甲", "乙", "丙"].map((name, at) => people.add(TOWN, { name, phone: `1380000300${at}` })));
    expect(await statements(database.manager, (manager) => new People(manager, keyring, now).read(ids))).toBe(1);
    expect(await statements(database.manager, (manager) => new People(manager, keyring, now).read([]))).toBe(0);
  });

  it("do not open when a value is moved to another row or another column, though it be the same person's", async () => {
    const one = await people.add(TOWN, canary);
    const other = await people.add(TOWN, { name: "李四", phone: "13800002222" });
    await database.query("UPDATE person SET name = (SELECT name FROM person WHERE id = $1) WHERE id = $2", [one, other]);
    await expect(people.read([other])).rejects.toThrow(SealBroken);
    await database.query("UPDATE person SET name = phone WHERE id = $1", [one]);
    await expect(people.read([one])).rejects.toThrow(SealBroken);
  });

  it("can be corrected, and are found by the new values and not by the old", async () => {
    const id = await people.add(TOWN, { ...canary, name: "改前", phone: "13800004444", idNumber: "341899197001010013" });
    expect(await people.change(id, { phone: "13800005555", idNumber: null })).toMatchObject({ name: "改前", phone: "13800005555" });
    expect((await people.read([id])).get(id)).toMatchObject({ phone: "13800005555", idNumber: null, born: "1960-02-29" });
    expect((await people.sameAs(TOWN, { name: "改前", phone: "13800004444", idNumber: "341899197001010013" })).certain).toEqual([]);
    expect((await people.sameAs(TOWN, { name: "改前", phone: "13800005555" })).certain).toEqual([id]);
  });

  it("cannot be corrected after they were erased", async () => {
    const id = await people.add(TOWN, canary);
    await people.erase(id);
    await expect(people.change(id, { name: "某" })).rejects.toThrow(NobodyThere);
  });
});

describe("Erasing a person", () => {
  it("leaves no value, no key and no index, and says so once", async () => {
    const id = await people.add(TOWN, { ...canary, name: "删去", phone: "13800006666" });
    expect(await people.erase(id)).toBe(true);
    expect(await people.erase(id)).toBe(false);
    expect(await people.read([id])).toEqual(new Map());
    expect(await people.sameAs(TOWN, { name: "删去", phone: "13800006666" })).toEqual({ certain: [], possible: [] });
    const left = await database.query(
      `SELECT num_nonnulls(name, phone, born, id_number, address)::int AS fields, erased_at,
         (SELECT count(*)::int FROM vault.person_key WHERE person_id = $1) AS keys,
         (SELECT count(*)::int FROM vault.blind_index WHERE person_id = $1) AS indexes
       FROM person WHERE id = $1`,
      [id],
    );
    expect(left).toEqual([{ fields: 0, erased_at: now(), keys: 0, indexes: 0 }]);
  });

  it("makes an old backup of the rest unreadable, since its key is gone", async () => {
    const id = await people.add(TOWN, canary);
    const [kept] = await database.query("SELECT name, phone FROM person WHERE id = $1", [id]);
    await people.erase(id);
    await database.query("UPDATE person SET name = $2, phone = $3, erased_at = NULL WHERE id = $1", [id, kept.name, kept.phone]);
    expect(await people.read([id])).toEqual(new Map());
  });

  it("takes less than a second", async () => {
    const id = await people.add(TOWN, canary);
    const start = performance.now();
    await people.erase(id);
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it("waits for a correction under way, so that none of its index entries outlives it", async () => {
    const id = await people.add(TOWN, { name: "并发", phone: "13800007777" });
    let erased: Promise<boolean> | undefined;
    await database.transaction(async (manager) => {
      await new People(manager, keyring, now).change(id, { idNumber: "341899196501010015" });
      erased = people.erase(id);
      await new Promise((resolve) => setTimeout(resolve, 100));
    });
    expect(await erased).toBe(true);
    expect(await database.query("SELECT FROM vault.blind_index WHERE person_id = $1", [id])).toEqual([]);
  });
});

describe("Duplicates", () => {
  const zhang = { name: "张三丰", phone: "13800008888", idNumber: "341899198001010018" };
  let id: string;
  beforeAll(async () => {
    id = await people.add(TOWN, zhang);
  });

  it("are certain by the ID number, whatever the name and phone", async () => {
    expect(await people.sameAs(TOWN, { ...zhang, name: "张某", phone: "13800000009" })).toEqual({ certain: [id], possible: [] });
  });

  it("are certain by name and phone, however they are written", async () => {
    expect(await people.sameAs(TOWN, { name: "张 三丰", phone: "+86 138-0000-8888" })).toEqual({ certain: [id], possible: [] });
  });

  it("are only possible by a shared phone: couples share one", async () => {
    expect(await people.sameAs(TOWN, { name: "王小美", phone: "13800008888" })).toEqual({ certain: [], possible: [id] });
  });

  it("are not looked for in another town", async () => {
    expect(await people.sameAs("org_xikou", zhang)).toEqual({ certain: [], possible: [] });
  });

  it("know a person by the phone without opening anybody", async () => {
    expect(await people.withPhone(TOWN, [id], "138 0000 8888")).toEqual([id]);
    expect(await people.withPhone(TOWN, [id], "13800008889")).toEqual([]);
    expect(await people.withPhone("org_xikou", [id], "13800008888")).toEqual([]);
  });
});

describe("A rotation of the master key", () => {
  it("still reads and finds whom the older key sealed, and needs it no more once everybody is wrapped anew", async () => {
    const own = await openDatabase();
    const before = new People(own.database.manager, keyring, now);
    const ids = await Promise.all([0, 1, 2].map((at) => before.add(TOWN, { name: `转${at}`, phone: `1380000900${at}` })));
    const fresh = { id: "2027", secret: randomBytes(32) };
    const during = new People(own.database.manager, new Keyring(fresh, master), now);
    expect((await during.sameAs(TOWN, { name: "转1", phone: "13800009001" })).certain).toEqual([ids[1]]);
    expect([await during.rewrap(2), await during.rewrap(2), await during.rewrap(2)]).toEqual([2, 1, 0]);
    const after = new People(own.database.manager, new Keyring(fresh), now);
    expect((await after.read(ids)).size).toBe(3);
    expect((await after.sameAs(TOWN, { name: "转1", phone: "13800009001" })).certain).toEqual([ids[1]]);
    await own.close();
  });
});
