import { setTimeout as sleep } from "node:timers/promises";
import { isAlive } from "./alive.js";
import { readPostmasterFile } from "./postmaster-file.js";

/** SIGINT is PostgreSQL's fast shutdown: open transactions are rolled back, everything committed is written out. */
export async function stopServer(cluster: string): Promise<void> {
  const running = readPostmasterFile(cluster);
  if (!running || !isAlive(running.pid)) return;
  process.kill(running.pid, "SIGINT");
  while (isAlive(running.pid)) await sleep(20);
}
