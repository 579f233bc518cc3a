import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { civilDate, instantOf } from "@kaimen/domain";
import { type OpenDatabase, openDatabase } from "../../testing/open-database.js";
import { Keyring } from "../crypto/keyring.js";
import { Idempotency } from "../idempotency/idempotency.js";
import { citizen } from "../journal/actor.js";
import { Journal } from "../journal/journal.js";
import { Outbox } from "../outbox/outbox.js";
import { Receipts } from "../receipts/receipts.js";
import { People } from "./people.js";

const TOWN = "org_shuidong";
const now = () => instantOf("2026-06-01T01:00:00Z");
const canary = {
  name: "金丝雀",
  phone: "13800001234",
  born: civilDate("1960-02-29"),
  idNumber: "341899196002290016",
  address: "水东村一组",
};

let test: OpenDatabase;
beforeAll(async () => {
  test = await openDatabase();
  await test.database.transaction(async (manager) => {
    const keyring = new Keyring({ id: "2026", secret: randomBytes(32) });
    const people = new People(manager, keyring, now);
    const request = { organisation: TOWN, scope: "submitApplication", key: randomUUID() as string, input: canary };
    await new Idempotency(manager, keyring, now).once(request, async () => {
      const person = await people.add(TOWN, canary);
      const subject = { type: "Application", id: "app_1" };
      await new Receipts(manager, keyring, people, now).issue({ organisation: TOWN, series: "od_1", subject, person });
      await new Outbox(manager, keyring, people, now).enqueue({ organisation: TOWN, kind: "SMS", template: "RECEIVED", to: { person } });
      await new Journal(manager, now).record("ApplicationSubmitted", citizen(TOWN, person), { subject, after: { person } });
      return { greeting: `${canary.name}，您好` };
    });
  });
});
afterAll(() => test?.close());

/** Every row of every table, as a dump would hold it. */
async function dump(): Promise<string> {
  const tables: { name: string }[] = await test.owner.query(
    `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
     WHERE table_schema IN ('public', 'vault') AND table_type = 'BASE TABLE'`,
  );
  const rows = await Promise.all(tables.map(({ name }) => test.owner.query(`SELECT whole::text AS row FROM ${name} AS whole`)));
  return JSON.stringify(rows);
}

describe("A canary who applies", () => {
  it("is in the dump, in the tables where a person belongs", async () => {
    expect(await dump()).toContain(TOWN);
    expect(await test.owner.query("SELECT count(*)::int AS people FROM person")).toEqual([{ people: 1 }]);
  });

  it.each(Object.entries(canary))("appears nowhere in it with the %s, neither in clear nor as bytes", async (_, value) => {
    const whole = await dump();
    expect(whole).not.toContain(value);
    expect(whole).not.toContain(Buffer.from(value).toString("hex"));
    expect(whole).not.toContain(Buffer.from(value).toString("base64"));
  });
});
