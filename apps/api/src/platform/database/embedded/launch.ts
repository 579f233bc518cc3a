import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Account } from "./account.js";
import { SERVER_ENVIRONMENT } from "./environment.js";
import { freePort } from "./free-port.js";
import { readPostmasterFile } from "./postmaster-file.js";
import { settings } from "./settings.js";

export type Launch = {
  readonly bin: string;
  readonly cluster: string;
  readonly log: string;
  readonly account: Account | undefined;
  readonly durable: boolean;
};

/** A session of its own: Ctrl-C is ours to handle, and the server stops when the last answer has been given. */
function spawnServer({ bin, cluster, log, account, durable }: Launch, port: number): ChildProcess {
  const out = openSync(log, "w", 0o600);
  const server = spawn(join(bin, "postgres"), ["-D", cluster, ...settings(port, durable)], {
    ...account,
    cwd: "/",
    env: SERVER_ENVIRONMENT,
    detached: true,
    stdio: ["ignore", out, out],
  });
  closeSync(out);
  server.unref();
  return server;
}

const lastLines = (log: string) => readFileSync(log, "utf8").trim().split("\n").slice(-3).join("\n");

/** Starts the server and waits until it takes connections. A crash may have left much to replay, so there is no hurry. */
export async function launch(how: Launch): Promise<number> {
  const port = await freePort();
  const server = spawnServer(how, port);
  let fault: string | undefined;
  server.once("error", ({ message }) => (fault = message));
  while (fault === undefined && server.exitCode === null && server.signalCode === null) {
    const file = readPostmasterFile(how.cluster);
    if (file?.pid === server.pid && file?.ready) return port;
    await sleep(20);
  }
  throw new Error(`The built-in PostgreSQL did not start: ${fault ?? lastLines(how.log)}`);
}
