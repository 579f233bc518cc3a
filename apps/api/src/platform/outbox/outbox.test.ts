import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { type Instant, instantOf } from "@kaimen/domain";
import type { EntityManager } from "typeorm";
import { type OpenDatabase, openDatabase } from "../../testing/open-database.js";
import { Keyring } from "../crypto/keyring.js";
import { People } from "../people/people.js";
import { deliverAll, deliverDue, type Gateway } from "./deliver-due.js";
import type { Message } from "./message.js";
import { Outbox } from "./outbox.js";

const TOWN = "org_shuidong";
const keyring = new Keyring({ id: "2026", secret: randomBytes(32) });
const reminder = { organisation: TOWN, kind: "SMS", template: "REMINDER", payload: { day: "2026-06-22", receipt: "000123" } } as const;

let clock: Instant;
let test: OpenDatabase;
beforeAll(async () => {
  test = await openDatabase();
});
beforeEach(async () => {
  clock = instantOf("2026-06-21T01:00:00Z");
  await test.database.query("DELETE FROM outbox");
});
afterAll(() => test?.close());

const now = () => clock;
const pass = (seconds: number) => {
  clock = instantOf(new Date(Date.parse(clock) + seconds * 1_000).toISOString());
};
const collections = (manager: EntityManager) => {
  const people = new People(manager, keyring, now);
  return { people, outbox: new Outbox(manager, keyring, people, now) };
};
const world = {
  transact: <A extends object>(work: (tx: ReturnType<typeof collections>) => Promise<A>) =>
    test.database.transaction((manager) => work(collections(manager))),
};
const box = () => collections(test.database.manager);
const add = () => box().people.add(TOWN, { name: "金丝雀", phone: "13800001234" });
const enqueue = (message: Message) => box().outbox.enqueue(message);

/** A carrier that takes every message, or none. */
const carrier = (takes = true) => {
  const sent: Parameters<Gateway["send"]>[0][] = [];
  const send: Gateway["send"] = async (message) => {
    if (!takes) throw new Error(`no route to ${message.address}`);
    sent.push(message);
  };
  return { gateways: { SMS: { send }, MAIL: { send } }, sent };
};

const BOTH = ["SMS", "MAIL"] as const;
const unsettled = () => test.database.query("SELECT attempts FROM outbox WHERE settled_at IS NULL");

describe("A message to a person", () => {
  it("goes to the phone that the person has when it is sent, once", async () => {
    const person = await add();
    await enqueue({ ...reminder, to: { person } });
    await box().people.change(person, { phone: "13800005678" });
    const gateway = carrier();
    expect([await deliverDue(world, gateway.gateways), await deliverDue(world, gateway.gateways)]).toEqual([1, 0]);
    expect(gateway.sent).toMatchObject([{ address: "13800005678", template: "REMINDER", payload: reminder.payload }]);
  });

  it("is not sent before it is due, and is in its minute", async () => {
    await enqueue({ ...reminder, to: { person: await add() }, dueAt: instantOf("2026-06-21T01:01:00Z") });
    pass(59);
    expect(await deliverDue(world, carrier().gateways)).toBe(0);
    pass(1);
    expect(await deliverDue(world, carrier().gateways)).toBe(1);
  });

  it("is dropped when the person was erased meanwhile", async () => {
    const person = await add();
    await enqueue({ ...reminder, to: { person } });
    await box().people.erase(person);
    const gateway = carrier();
    expect(await deliverDue(world, gateway.gateways)).toBe(0);
    expect(gateway.sent).toEqual([]);
    expect(await test.database.query("SELECT dropped_for FROM outbox")).toEqual([{ dropped_for: "ERASED" }]);
  });

  it("is queued once where it is the only one of its kind", async () => {
    const to = { person: await add() };
    await enqueue({ ...reminder, to, unique: "reminder/inv_1" });
    await enqueue({ ...reminder, to, unique: "reminder/inv_1" });
    expect(await deliverDue(world, carrier().gateways)).toBe(1);
  });

  it("is refused with personal data in its payload", async () => {
    const message = { ...reminder, to: { person: await add() }, payload: { name: "金丝雀" } };
    await expect(enqueue(message)).rejects.toThrow('"name" may hold personal data');
  });

  it("is not left behind by an act that was taken back", async () => {
    const person = await add();
    const act = world.transact(async ({ outbox }) => {
      await outbox.enqueue({ ...reminder, to: { person } });
      throw new Error("taken back");
    });
    await expect(act).rejects.toThrow("taken back");
    expect(await deliverDue(world, carrier().gateways)).toBe(0);
  });
});

describe("A message to an address", () => {
  it("lies sealed until it is sent, and then is gone", async () => {
    await enqueue({ ...reminder, kind: "MAIL", to: { address: "canary@example.org" } });
    const [{ row }] = await test.database.query("SELECT outbox::text AS row FROM outbox");
    expect(row).not.toContain("canary");
    expect(row).not.toContain(Buffer.from("canary").toString("hex"));
    const gateway = carrier();
    await deliverDue(world, gateway.gateways);
    expect(gateway.sent).toMatchObject([{ address: "canary@example.org" }]);
    expect(await test.database.query("SELECT address, sent_at FROM outbox")).toEqual([{ address: null, sent_at: clock }]);
  });
});

describe("A message that the carrier does not take", () => {
  it("is due again after a while that doubles, and is for a clerk to phone after the fifth time", async () => {
    const person = await add();
    await enqueue({ ...reminder, to: { person } });
    const deaf = carrier(false);
    for (const wait of [60, 120, 240, 480, 960]) {
      expect(await deliverDue(world, deaf.gateways)).toBe(0);
      pass(wait - 1);
      expect(await box().outbox.claim(1, BOTH)).toEqual([]);
      pass(1);
    }
    expect(await deliverDue(world, carrier().gateways)).toBe(0);
    expect(await unsettled()).toEqual([{ attempts: 5 }]);
  });

  it("is taken up by another sender when the first one died with it", async () => {
    await enqueue({ ...reminder, to: { person: await add() } });
    expect(await box().outbox.claim(10, BOTH)).toHaveLength(1);
    pass(59);
    expect(await deliverDue(world, carrier().gateways)).toBe(0);
    pass(1);
    expect(await deliverDue(world, carrier().gateways)).toBe(1);
  });
});

describe("What no gateway of this installation carries", () => {
  it("is not tried and not lost: it waits for a clerk, and a carrier that comes later takes it", async () => {
    await enqueue({ ...reminder, to: { person: await add() } });
    await enqueue({ ...reminder, kind: "CALL", to: { person: await add() } });
    const { MAIL, SMS } = carrier().gateways;
    expect([await deliverDue(world, {}), await deliverDue(world, { MAIL })]).toEqual([0, 0]);
    expect(await unsettled()).toEqual([{ attempts: 0 }, { attempts: 0 }]);
    expect(await deliverDue(world, { MAIL, SMS })).toBe(1);
  });

  it("is settled by a clerk of its town alone, and once", async () => {
    await enqueue({ ...reminder, kind: "CALL", to: { person: await add() } });
    const [{ id }] = await test.database.query("SELECT id FROM outbox");
    const settled = (organisation: string) => box().outbox.markCalledByPhone({ organisation, staff: "stf_1" }, id);
    expect([await settled("org_xikou"), await settled(TOWN), await settled(TOWN)]).toEqual([false, true, false]);
  });
});

describe("Delivering all that is due", () => {
  it("goes batch after batch, and ends between two where the house is closing", async () => {
    const person = await add();
    for (let at = 0; at < 45; at += 1) await enqueue({ ...reminder, to: { person }, unique: `reminder/${at}` });
    const { gateways, sent } = carrier();
    await deliverAll(world, gateways, AbortSignal.abort());
    expect(sent).toHaveLength(0);
    await deliverAll(world, gateways, new AbortController().signal);
    expect(sent).toHaveLength(45);
  });
});

describe("Eight senders side by side", () => {
  it("send each of forty messages once", async () => {
    const person = await add();
    for (let at = 0; at < 40; at += 1) await enqueue({ ...reminder, to: { person }, unique: `reminder/${at}` });
    const gateway = carrier();
    const counts = await Promise.all(Array.from({ length: 8 }, () => deliverDue(world, gateway.gateways, 10)));
    expect(counts.reduce((sum, count) => sum + count)).toBe(40);
    expect(new Set(gateway.sent.map(({ id }) => id)).size).toBe(40);
  });
});
