import { join } from "node:path";
import { type Embedded, startEmbedded } from "../database/embedded/start-embedded.js";
import { migrate } from "../database/migrate.js";
import { waitUntilReachable } from "../database/wait-until-reachable.js";
import type { Environment } from "../environment/environment.js";
import type { Closing } from "./closing.js";
import type { Say } from "./say.js";

export type OpenDatabase = { readonly ownerUrl: string; readonly appUrl: string; readonly embedded?: Embedded };

async function startOwn({ dataDir }: Environment, closing: Closing, say: Say): Promise<OpenDatabase> {
  say("Starting the built-in database …");
  const embedded = await startEmbedded({ dataDir: join(dataDir, "database"), durable: true });
  closing.add("database", () => embedded.stop());
  return { ownerUrl: embedded.ownerUrl, appUrl: embedded.appUrl, embedded };
}

export async function migrateTold(ownerUrl: string, say: Say): Promise<void> {
  const ran = await migrate(ownerUrl);
  if (ran.length) say(`Brought the database up to date (${ran.length} steps).`);
}

/** The office's own server, or the built-in one; migrated. */
export async function openDatabase(environment: Environment, closing: Closing, say: Say): Promise<OpenDatabase> {
  if (environment.database) await waitUntilReachable(environment.database.ownerUrl);
  const opened = environment.database ?? (await startOwn(environment, closing, say));
  await migrateTold(opened.ownerUrl, say);
  return opened;
}
