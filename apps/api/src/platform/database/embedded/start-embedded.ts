import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type pg from "pg";
import { serverAccount } from "./account.js";
import { connectAsAdmin } from "./admin.js";
import { adopt } from "./adopt.js";
import { isSomebodyElse } from "./alive.js";
import { binaries } from "./binaries.js";
import { ADMIN, initialise } from "./initialise.js";
import { type Launch, launch } from "./launch.js";
import { type Passwords, passwords } from "./passwords.js";
import { placeFor } from "./place.js";
import { readPostmasterFile, takeOverPostmasterFile } from "./postmaster-file.js";
import { APPLICATION, ensureDatabase, ensureRoles, OWNER } from "./roles.js";
import { setAsideForgotten } from "./set-aside.js";
import { claim } from "./sole-use.js";
import { stopServer } from "./stop.js";
import { urlOf } from "./urls.js";

export type Embedded = {
  readonly adminUrl: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** Resolves when the server is gone without having been asked to stop. */
  readonly lost: Promise<void>;
  /** Throws everything in the database away. */
  empty(): Promise<void>;
  stop(): Promise<void>;
};

/** Once more where a number in the old file kept it from starting: a zombie's, or one that is somebody else's by now. */
async function launchOrRetry(how: Launch): Promise<number> {
  try {
    return await launch(how);
  } catch (error) {
    const named = readPostmasterFile(how.cluster);
    if (!named || !isSomebodyElse(named.pid, how.cluster)) throw error;
    takeOverPostmasterFile(how.cluster);
    return launch(how);
  }
}

const gone = (connection: pg.Client) =>
  new Promise<void>((resolve) => {
    connection.once("error", () => resolve());
  });

async function prepare(admin: pg.Client, dataDir: string, secrets: Passwords): Promise<void> {
  await claim(admin, dataDir);
  await ensureRoles(admin, secrets);
  await ensureDatabase(admin, "kaimen");
}

/**
 * A real PostgreSQL on a free port of this machine, with the two roles and the database `kaimen`. What is not
 * `durable` is quick and is removed when it stops. Throws AlreadyRunning where the data is in use.
 */
export async function startEmbedded({ dataDir, durable }: { dataDir: string; durable: boolean }): Promise<Embedded> {
  mkdirSync(dataDir, { recursive: true });
  const account = serverAccount(join(dataDir, "cluster"));
  const place = placeFor(dataDir, account);
  const bin = binaries(place, account);
  await setAsideForgotten(dataDir, place);
  const secrets = passwords(dataDir);
  const cluster = initialise(bin, place, secrets.admin, account);
  const log = join(dataDir, "server.log");
  const port = (await adopt(cluster, secrets.admin)) ?? (await launchOrRetry({ bin, cluster, log, account, durable }));

  const admin = await connectAsAdmin(port, secrets.admin);
  const lost = gone(admin);
  try {
    await prepare(admin, dataDir, secrets);
  } catch (error) {
    await admin.end();
    throw error;
  }
  return {
    adminUrl: urlOf(port, ADMIN, secrets.admin, "postgres"),
    ownerUrl: urlOf(port, OWNER, secrets.owner, "kaimen"),
    appUrl: urlOf(port, APPLICATION, secrets.app, "kaimen"),
    lost,
    async empty() {
      await admin.query("DROP DATABASE IF EXISTS kaimen WITH (FORCE)");
      await ensureDatabase(admin, "kaimen");
    },
    async stop() {
      await admin.end();
      await stopServer(cluster);
      if (!durable) for (const folder of new Set([place, dataDir])) rmSync(folder, { recursive: true, force: true });
    },
  };
}
