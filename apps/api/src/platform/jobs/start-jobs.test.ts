import { Writable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import { PgBoss } from "pg-boss";
import { type FreshDatabase, freshDatabase } from "../../testing/database.js";
import { makeLog } from "../logging/log.js";
import type { Job } from "./job.js";
import { prepareJobs, SCHEMA } from "./prepare-jobs.js";
import { type RunningJobs, startJobs } from "./start-jobs.js";

let fresh: FreshDatabase;
let boss: PgBoss;
const running: RunningJobs[] = [];
const lines: string[] = [];
const log = makeLog("info", new Writable({ write: (chunk, _, done) => (lines.push(String(chunk)), done()) }));

beforeAll(async () => {
  fresh = await freshDatabase();
  boss = new PgBoss({ connectionString: fresh.appUrl, schema: SCHEMA, migrate: false, supervise: false, schedule: false, max: 1 });
  await boss.start();
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((jobs) => jobs.stop()));
  lines.splice(0);
});
afterAll(async () => {
  await boss?.stop({ graceful: false });
  await fresh?.drop();
});

const NEVER = "0 0 29 2 *";
const start = async (...jobs: readonly Job[]) => {
  const started = await startJobs(fresh.appUrl, jobs, log);
  running.push(started);
  return started;
};
const until = async (met: () => boolean | Promise<boolean>, ms = 15_000) => {
  for (const deadline = Date.now() + ms; !(await met()); await wait(50)) if (Date.now() > deadline) throw new Error("never came");
};

describe("What runs by itself", () => {
  it("is scheduled by the role that may reshape nothing, in the time of Shanghai", async () => {
    await start({ name: "sweep", at: "11 3 * * *", run: async () => {} });
    expect(await boss.getSchedules()).toMatchObject([{ name: "sweep", cron: "11 3 * * *", timezone: "Asia/Shanghai" }]);
  });

  it("is forgotten where a newer version has it no more", async () => {
    await start({ name: "old-sweep", at: NEVER, run: async () => {} });
    await running.pop()?.stop();
    await start({ name: "new-sweep", at: NEVER, run: async () => {} });
    expect((await boss.getSchedules()).map(({ name }) => name)).toEqual(["new-sweep"]);
  });

  it("is prepared again without harm at every start", async () => {
    await prepareJobs(fresh.ownerUrl);
    await start({ name: "sweep", at: NEVER, run: async () => {} });
  });

  it("runs in one of eight replicas, and not again while it is under way", async () => {
    let under = 0;
    let most = 0;
    let runs = 0;
    const run = async () => {
      runs += 1;
      under += 1;
      most = Math.max(most, under);
      await wait(300);
      under -= 1;
    };
    await Promise.all(Array.from({ length: 8 }, () => start({ name: "crowd", at: NEVER, run })));
    const sent = await Promise.all(Array.from({ length: 8 }, () => boss.send("crowd")));
    expect(sent.filter((id) => id !== null)).toHaveLength(1);
    await until(() => runs > 0 && under === 0);
    expect([runs, most]).toEqual([1, 1]);
  });

  it("control: a queue without that policy runs in several at once", async () => {
    await boss.createQueue("free");
    const sent = await Promise.all(Array.from({ length: 8 }, () => boss.send("free")));
    expect(sent.filter((id) => id !== null)).toHaveLength(8);
  });
});

describe("A job that fails", () => {
  it("waits to be tried again, and neither the log nor the queue says what it stumbled over", async () => {
    const run = async () => {
      throw Object.assign(new Error("Key (phone)=(13800001234) already exists."), { code: "23505", table: "person" });
    };
    await start({ name: "stumbles", at: NEVER, run });
    await boss.send("stumbles");
    await until(async () => (await boss.findJobs("stumbles")).some(({ state }) => state === "retry"));
    const [job] = await boss.findJobs("stumbles");
    const line = lines.map((text) => JSON.parse(text)).find(({ job }) => job === "stumbles");
    expect(line).toMatchObject({ msg: "a job failed and is tried again", err: { code: "23505" }, trace: expect.any(String) });
    expect(JSON.stringify(job)).toContain(line.trace);
    expect(JSON.stringify(job) + lines.join()).not.toContain("13800001234");
  });
});

describe("Stopping", () => {
  it("tells a job that is under way, and waits until it has ended", async () => {
    let ended = false;
    let begun = false;
    const run = async (stopping: AbortSignal) => {
      begun = true;
      while (!stopping.aborted) await wait(10);
      await wait(200);
      ended = true;
    };
    const jobs = await start({ name: "long", at: NEVER, run });
    await boss.send("long");
    await until(() => begun);
    await jobs.stop();
    expect(ended).toBe(true);
    const [job] = await boss.findJobs("long");
    expect(job?.state).toBe("completed");
  });
});
