import { readFileSync, realpathSync } from "node:fs";

/** A zombie answers to signals, and stays for ever where nobody collects it (a container without an init). */
function isZombie(pid: number): boolean {
  try {
    return /^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

export function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Whether the process certainly is no server on this cluster: a server works inside its data folder. When in doubt, it may be one. */
export function isSomebodyElse(pid: number, cluster: string): boolean {
  if (!isAlive(pid)) return true;
  try {
    return realpathSync(`/proc/${pid}/cwd`) !== realpathSync(cluster);
  } catch {
    return false;
  }
}
