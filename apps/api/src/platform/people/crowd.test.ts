import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { instantOf } from "@kaimen/domain";
import { type OpenDatabase, openDatabase } from "../../testing/open-database.js";
import { Keyring } from "../crypto/keyring.js";
import { oneAtATime, type Turn } from "../turns/one-at-a-time.js";
import { People } from "./people.js";

const TOWN = "org_shuidong";
const keyring = new Keyring({ id: "2026", secret: randomBytes(32) });

let test: OpenDatabase;
beforeAll(async () => {
  test = await openDatabase();
});
afterAll(() => test?.close());

/** Eight hands press at once for one person, over several channels; each asks whether the person is there before adding. */
async function addedByACrowd(phone: string, turn: Turn): Promise<number> {
  const press = () =>
    test.database.transaction(async (manager) => {
      const people = new People(manager, keyring, () => instantOf("2026-06-01T01:00:00Z"), turn);
      const { certain } = await people.sameAs(TOWN, { name: "张三", phone });
      await new Promise((resolve) => setTimeout(resolve, 20));
      if (certain.length === 0) await people.add(TOWN, { name: "张三", phone });
      return certain.length === 0;
    });
  const added = await Promise.all(Array.from({ length: 8 }, press));
  return added.filter(Boolean).length;
}

describe("Eight applications of one person at once", () => {
  it("add the person once, for each asks only when it is its turn", async () => {
    expect(await addedByACrowd("13800001111", oneAtATime)).toBe(1);
  });

  it("add the person more than once where nobody waits: the control without the lock", async () => {
    expect(await addedByACrowd("13800002222", async () => {})).toBeGreaterThan(1);
  });
});
