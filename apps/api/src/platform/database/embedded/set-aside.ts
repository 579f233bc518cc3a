import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { stopServer } from "./stop.js";

/**
 * Where our folder was deleted but the server's, elsewhere on the machine, was not, nobody knows its password any more. It is kept
 * under another name, in case the deletion was a mistake, and a new one is made.
 */
export async function setAsideForgotten(dataDir: string, place: string): Promise<void> {
  const cluster = join(place, "cluster");
  if (existsSync(join(dataDir, "passwords.json")) || !existsSync(cluster)) return;
  await stopServer(cluster);
  const aside = join(place, "cluster.forgotten");
  rmSync(aside, { recursive: true, force: true });
  renameSync(cluster, aside);
}
