import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { instantOf } from "@kaimen/domain";
import { type OpenDatabase, openDatabase } from "../../testing/open-database.js";
import { traced } from "../logging/trace.js";
import { citizen, system } from "./actor.js";
import type { JournalEvent } from "./event.js";
import { Journal } from "./journal.js";

const now = () => instantOf("2026-06-12T01:00:00Z");
const clerk = { staff: "stf_1", name: "王组织", organisation: "org_shuidong", roles: ["ORGANISER"] };
const subject = { type: "OpenDay", id: "od_1" };

let test: OpenDatabase;
beforeAll(async () => {
  test = await openDatabase();
});
afterAll(() => test?.close());

const journal = () => new Journal(test.database.manager, now);
const last = async () => (await test.database.query("SELECT * FROM journal ORDER BY id DESC LIMIT 1"))[0];

describe("A line of the journal", () => {
  it("says who did what to what, when, through which door and in which request, but not the clerk's name", async () => {
    await traced("trace-7", () => journal().record("SelectionGroupFormed", clerk, { subject, detail: { members: ["stf_2", "stf_3"] } }));
    const line = await last();
    expect(line).toMatchObject({
      organisation: "org_shuidong",
      at: now(),
      event: "SelectionGroupFormed",
      actor_kind: "STAFF",
      actor: "stf_1",
      channel: "ADMIN",
      subject_type: "OpenDay",
      subject: "od_1",
      detail: { members: ["stf_2", "stf_3"] },
      trace: "trace-7",
    });
    expect(JSON.stringify(line)).not.toContain("王组织");
  });

  it("keeps what was before and after as hashes of their canonical JSON", async () => {
    await journal().record("OpenDayRevised", clerk, { subject, before: { b: 1, a: [2] }, after: { a: [3], b: 1 } });
    const sha256 = (text: string) => createHash("sha256").update(text).digest();
    expect(await last()).toMatchObject({ before_hash: sha256('{"a":[2],"b":1}'), after_hash: sha256('{"a":[3],"b":1}') });
  });

  it("knows a citizen by the person's id and the system by the name of its job", async () => {
    await journal().record("ApplicationSubmitted", citizen("org_shuidong", "person-1"), { subject, channel: "WECHAT" });
    expect(await last()).toMatchObject({ actor_kind: "CITIZEN", actor: "person-1", channel: "WECHAT", trace: null });
    await journal().record("ReminderSent", system("org_shuidong", "reminders"), { subject });
    expect(await last()).toMatchObject({ actor_kind: "SYSTEM", actor: "reminders", channel: "SYSTEM" });
  });

  it("is not written when the act is taken back", async () => {
    const [{ count }] = await test.database.query("SELECT count(*) FROM journal");
    const act = test.database.transaction(async (manager) => {
      await new Journal(manager, now).record("OpenDayAnnounced", clerk, { subject });
      throw new Error("taken back");
    });
    await expect(act).rejects.toThrow("taken back");
    expect(await test.database.query("SELECT count(*) FROM journal")).toEqual([{ count }]);
  });

  it("is refused with a person's name in it, and then nothing is written", async () => {
    await expect(journal().record("ApplicationSubmitted", clerk, { subject, detail: { name: "金丝雀" } })).rejects.toThrow(
      '"name" may hold',
    );
  });

  it.each(["openDayAnnounced", "Announced", "OPEN_DAY_announced", "Open Day Announced"])("is refused under the name %p", async (name) => {
    await expect(journal().record(name as JournalEvent, clerk, { subject })).rejects.toThrow("PascalCase");
  });
});

describe("A line once written", () => {
  const rewrites = ["UPDATE journal SET actor = 'stf_9'", "DELETE FROM journal", "TRUNCATE journal"];

  it.each(rewrites)("stands for the application: %s", async (statement) => {
    await expect(test.database.query(statement)).rejects.toThrow("permission denied");
  });

  it.each(rewrites)("stands for the owner of the database as well: %s", async (statement) => {
    await expect(test.owner.query(statement)).rejects.toThrow("The journal is append-only");
  });
});
