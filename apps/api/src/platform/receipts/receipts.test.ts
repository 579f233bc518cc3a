import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { instantOf, receiptCode } from "@kaimen/domain";
import { type OpenDatabase, openDatabase } from "../../testing/open-database.js";
import { Keyring } from "../crypto/keyring.js";
import { People } from "../people/people.js";
import { Receipts } from "./receipts.js";

const TOWN = "org_shuidong";
const PHONE = "13800001234";
const subject = { type: "Application", id: "app_1" };
const now = () => instantOf("2026-06-01T01:00:00Z");
const old = { id: "2025", secret: randomBytes(32) };

let test: OpenDatabase;
let person: string;
beforeAll(async () => {
  test = await openDatabase();
  person = await collections().people.add(TOWN, { name: "金丝雀", phone: PHONE });
});
afterAll(() => test?.close());

const collections = (keyring = new Keyring(old)) => {
  const { manager } = test.database;
  const people = new People(manager, keyring, now);
  return { people, receipts: new Receipts(manager, keyring, people, now) };
};
const issue = () => collections().receipts.issue({ organisation: TOWN, series: "od_1", subject, person });

describe("A receipt", () => {
  it("opens what was handed in, with the phone, however both are typed", async () => {
    const { number, code } = await issue();
    const opened = await collections().receipts.open(TOWN, ` ${code.toLowerCase().replace("-", " ")}`, "+86 138 0000 1234");
    expect(opened).toEqual({ number, subject, person });
  });

  it("opens nothing with another phone, in another town, or with another secret", async () => {
    const [one, other] = [await issue(), await issue()];
    const { receipts } = collections();
    expect(await receipts.open(TOWN, one.code, "13800001235")).toBeNull();
    expect(await receipts.open("org_xikou", one.code, PHONE)).toBeNull();
    expect(await receipts.open(TOWN, `${one.number}-${other.code.slice(7)}`, PHONE)).toBeNull();
    expect(await receipts.open(TOWN, "not a code", PHONE)).toBeNull();
  });

  it("opens nothing any more when the person was erased", async () => {
    const { people, receipts } = collections();
    const gone = await people.add(TOWN, { name: "删去", phone: PHONE });
    const { code } = await receipts.issue({ organisation: TOWN, series: "od_1", subject, person: gone });
    await people.erase(gone);
    expect(await receipts.open(TOWN, code, PHONE)).toBeNull();
  });

  it("still opens after a rotation of the master key, while the older one is on the ring", async () => {
    const { code } = await issue();
    const { receipts } = collections(new Keyring({ id: "2026", secret: randomBytes(32) }, old));
    expect(await receipts.open(TOWN, code, PHONE)).toMatchObject({ person });
  });

  it("is not stored with its secret, in clear or as a hash that can be tried", async () => {
    const { code } = await issue();
    const rows = JSON.stringify(await test.database.query("SELECT receipt::text FROM receipt"));
    expect(rows).not.toContain(code.slice(7));
    expect(rows).not.toContain(Buffer.from(code.slice(7)).toString("hex"));
  });

  it("is drawn again where the lot fell on a number that is taken, and is refused where it always does, rather than doubled", async () => {
    const [first, second] = [receiptCode(7, [1, 2, 3, 4, 5]), receiptCode(8, [1, 2, 3, 4, 5])];
    const lots = [first, first, second].map((code) => ({ number: code.slice(0, 6), code }));
    const { people } = collections();
    const receipts = new Receipts(
      test.database.manager,
      new Keyring(old),
      people,
      now,
      () => lots.shift() ?? { number: "000007", code: first },
    );
    const next = () => receipts.issue({ organisation: TOWN, series: "od_2", subject, person });
    expect([(await next()).number, (await next()).number]).toEqual(["000007", "000008"]);
    await expect(next()).rejects.toThrow("The receipt numbers of od_2 are used up");
  });
});
