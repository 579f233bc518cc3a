import { realpathSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { connectAsAdmin } from "./admin.js";
import { isSomebodyElse } from "./alive.js";
import { readPostmasterFile } from "./postmaster-file.js";

/** A process number can be somebody else's by now: only a server that knows our password and holds our data is ours. */
async function isOurs(port: number, cluster: string, password: string): Promise<boolean> {
  try {
    const client = await connectAsAdmin(port, password);
    const { rows } = await client.query("SHOW data_directory");
    await client.end();
    return realpathSync(rows[0].data_directory) === realpathSync(cluster);
  } catch {
    return false;
  }
}

/** The port of a server that outlived us when we were killed; a server that is going down is waited for. */
export async function adopt(cluster: string, password: string): Promise<number | undefined> {
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; await sleep(100)) {
    const file = readPostmasterFile(cluster);
    if (!file || isSomebodyElse(file.pid, cluster)) return undefined;
    if (file.ready && (await isOurs(file.port, cluster, password))) return file.port;
  }
  return undefined;
}
