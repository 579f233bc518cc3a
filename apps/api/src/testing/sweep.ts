import { readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isAlive } from "../platform/database/embedded/alive.js";
import { stopServer } from "../platform/database/embedded/stop.js";

const leftBehind = (name: string) => {
  const [, pid] = /^kaimen-test-(\d+)-/.exec(name) ?? [];
  return pid !== undefined && !isAlive(Number(pid));
};

/** A run that was killed leaves its server behind: the next run stops it and clears its folder away. */
export async function sweepLeftOvers(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter(leftBehind)) {
    const folder = join(tmpdir(), name);
    await stopServer(join(folder, "cluster")).catch(() => {});
    rmSync(folder, { recursive: true, force: true });
  }
}
