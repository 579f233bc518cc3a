import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
import pg from "pg";
import { serverAccount } from "./account.js";
import { isAlive } from "./alive.js";
import { placeFor } from "./place.js";
import { readPostmasterFile } from "./postmaster-file.js";
import { type Embedded, startEmbedded } from "./start-embedded.js";

jest.setTimeout(60_000);

/** Below a folder that is ours alone, as a checkout below /root is: root's stand-in account cannot reach it. */
const closed = mkdtempSync(join(tmpdir(), `kaimen-test-${process.pid}-closed-`));
const dataDir = join(closed, "data");
mkdirSync(dataDir);
const place = placeFor(dataDir, serverAccount(join(dataDir, "cluster")));
const cluster = join(place, "cluster");

const start = () => startEmbedded({ dataDir, durable: true });

async function ask(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(statement);
  await client.end();
  return rows;
}

/** A program of its own that starts the server and then only holds it, to be killed. */
async function holder(): Promise<ChildProcess> {
  const here = (file: string) => JSON.stringify(new URL(file, import.meta.url).href);
  const script = `
    import { register } from "node:module";
    register(${here("../../../../jest/typescript-loader.js")});
    const { startEmbedded } = await import(${here("start-embedded.ts")});
    await startEmbedded({ dataDir: ${JSON.stringify(dataDir)}, durable: true });
    console.log("holding");
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout!, "data");
  return child;
}

async function kill9(child: ChildProcess): Promise<void> {
  child.kill("SIGKILL");
  await once(child, "exit");
}

let running: Embedded | undefined;

async function restart(): Promise<Embedded> {
  running = await start();
  return running;
}

beforeEach(async () => {
  await running?.stop();
  running = undefined;
});

afterAll(async () => {
  await running?.stop();
  for (const folder of [closed, place]) rmSync(folder, { recursive: true, force: true });
});

describe("The built-in PostgreSQL", () => {
  it("starts although its data was asked for under a folder that only we may enter, and listens on this machine only", async () => {
    const { ownerUrl, adminUrl } = await restart();
    await ask(ownerUrl, "CREATE TABLE kept AS SELECT 'before' AS line");
    expect(await ask(adminUrl, "SHOW listen_addresses")).toEqual([{ listen_addresses: "127.0.0.1" }]);
    expect(await ask(adminUrl, "SHOW fsync")).toEqual([{ fsync: "on" }]);
    expect(statSync(join(dataDir, "passwords.json")).mode & 0o777).toBe(0o600);
    expect(statSync(cluster).mode & 0o777).toBe(0o700);
  });

  it("lets nobody in without the password", async () => {
    const { appUrl } = await restart();
    await expect(ask(appUrl.replace(/:[^:@/]+@/, ":wrong@"), "SELECT 1")).rejects.toThrow("password authentication failed");
  });

  it("keeps the data over a clean stop, and leaves no process behind", async () => {
    const { ownerUrl, stop } = await restart();
    const { pid } = readPostmasterFile(cluster)!;
    expect(await ask(ownerUrl, "SELECT line FROM kept")).toEqual([{ line: "before" }]);
    await stop();
    running = undefined;
    expect(isAlive(pid)).toBe(false);
  });

  it("is adopted by the next start where only we were killed, and then stops with us", async () => {
    await kill9(await holder());
    const orphan = readPostmasterFile(cluster)!;
    expect(isAlive(orphan.pid)).toBe(true);
    const { ownerUrl, stop } = await restart();
    expect(readPostmasterFile(cluster)!.pid).toBe(orphan.pid);
    expect(await ask(ownerUrl, "SELECT line FROM kept")).toEqual([{ line: "before" }]);
    await stop();
    running = undefined;
    expect(isAlive(orphan.pid)).toBe(false);
  });

  it("recovers where it was killed with us, and nothing committed is lost", async () => {
    const child = await holder();
    const { pid, port } = readPostmasterFile(cluster)!;
    const { owner } = JSON.parse(readFileSync(join(dataDir, "passwords.json"), "utf8"));
    await ask(`postgres://kaimen_owner:${owner}@127.0.0.1:${port}/kaimen`, "INSERT INTO kept VALUES ('just now')");
    process.kill(pid, "SIGKILL");
    await kill9(child);
    const { ownerUrl } = await restart();
    expect(await ask(ownerUrl, "SELECT line FROM kept ORDER BY line")).toEqual([{ line: "before" }, { line: "just now" }]);
  });

  it("starts where the number in a dead server's file belongs to somebody else by now", async () => {
    const { adminUrl } = await restart();
    await ask(adminUrl, "SELECT 1");
    const stale = readFileSync(join(cluster, "postmaster.pid"), "utf8");
    await running!.stop();
    running = undefined;
    writeFileSync(join(cluster, "postmaster.pid"), stale.replace(/^\d+/, String(process.ppid)));
    const { ownerUrl } = await restart();
    expect(await ask(ownerUrl, "SELECT count(*)::int AS lines FROM kept")).toEqual([{ lines: 2 }]);
  });

  it("is refused to a second start on the same data, and goes on serving the first", async () => {
    const { appUrl } = await restart();
    await expect(start()).rejects.toThrow(`already running on the data in ${dataDir}`);
    expect(await ask(appUrl, "SELECT 1 AS answer")).toEqual([{ answer: 1 }]);
  });

  it("is set aside, not fought with, where our folder was deleted and with it the password", async () => {
    rmSync(join(dataDir, "passwords.json"));
    const { ownerUrl } = await restart();
    expect(await ask(ownerUrl, "SELECT to_regclass('kept') AS kept")).toEqual([{ kept: null }]);
    expect(existsSync(join(place, "cluster.forgotten"))).toBe(true);
  });

  it("says so when it is lost", async () => {
    const { lost } = await restart();
    process.kill(readPostmasterFile(cluster)!.pid, "SIGKILL");
    await expect(lost).resolves.toBeUndefined();
  });
});
