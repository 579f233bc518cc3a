import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";

/** Refused, unknown by name yet, starting up or going down: all of these pass by themselves when machines start together. */
const PASSING = new Set(["ECONNREFUSED", "ECONNRESET", "EAI_AGAIN", "ENOTFOUND", "ETIMEDOUT", "57P03"]);

async function fault(url: string): Promise<NodeJS.ErrnoException | undefined> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    await client.end();
    return undefined;
  } catch (error) {
    return error as NodeJS.ErrnoException;
  }
}

/** Waits for a server that is only just starting; what does not pass by itself, such as a wrong password, is told at once. */
export async function waitUntilReachable(url: string, patienceMs = 60_000): Promise<void> {
  for (const deadline = Date.now() + patienceMs; ; await sleep(250)) {
    const found = await fault(url);
    if (!found) return;
    const { host, pathname } = new URL(url);
    if (PASSING.has(found.code ?? "") && Date.now() < deadline) continue;
    throw new Error(`The database at ${host}${pathname} cannot be reached: ${found.message || found.code}`);
  }
}
