import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Account } from "./account.js";
import { SERVER_ENVIRONMENT } from "./environment.js";

export const ADMIN = "kaimen_admin";

/** The same order of characters on every machine: what a list shows must not depend on the locales installed. */
const LOCALE = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];

function handOver(path: string, account: Account | undefined): void {
  if (account) chownSync(path, account.uid, account.gid);
}

function initdb(bin: string, cluster: string, passwordFile: string, account: Account | undefined): void {
  const args = ["-D", cluster, `--username=${ADMIN}`, "--auth=scram-sha-256", `--pwfile=${passwordFile}`, "--no-sync", ...LOCALE];
  const { status, stderr, error } = spawnSync(join(bin, "initdb"), args, {
    ...account,
    cwd: "/",
    env: SERVER_ENVIRONMENT,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The built-in PostgreSQL could not be set up: ${error?.message ?? stderr}`);
}

/** Makes the cluster once. It moves into place whole, so that being killed half-way leaves nothing that looks finished. */
export function initialise(bin: string, place: string, password: string, account: Account | undefined): string {
  const cluster = join(place, "cluster");
  if (existsSync(cluster)) return cluster;
  const unfinished = join(place, "cluster.new");
  const passwordFile = join(place, "password.new");
  rmSync(unfinished, { recursive: true, force: true });
  rmSync(passwordFile, { force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  try {
    handOver(unfinished, account);
    handOver(passwordFile, account);
    initdb(bin, unfinished, passwordFile, account);
    renameSync(unfinished, cluster);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  return cluster;
}
