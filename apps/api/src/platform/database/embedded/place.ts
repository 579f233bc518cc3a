import { createHash } from "node:crypto";
import { chmodSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Account } from "./account.js";
import { canReach } from "./reach.js";

/** Only root lends the server an account, and root can always write here. Every checkout has a folder of its own. */
const STAND_IN = "/var/lib/kaimen";

function enterable(folder: string): string {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  return folder;
}

/** Where the server's own files go: beside our data where the account can reach it, else in a folder of the machine. */
export function placeFor(dataDir: string, account: Account | undefined): string {
  const own = resolve(dataDir);
  if (!account || canReach(enterable(own), account)) return own;
  enterable(STAND_IN);
  return enterable(join(STAND_IN, createHash("sha256").update(own).digest("hex").slice(0, 16)));
}
