import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Needed to compile against the server, not to run it. */
const needed = (path: string) => !/\.a$|pkgconfig$/.test(path);

/** An install under a strict umask gives files that only their owner may read. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, 0o755);
  }
}

/** Copies once a version, and moves into place whole, so that an interrupted copy is never run. */
export function copyBinaries(native: string, place: string): string {
  const { version } = JSON.parse(readFileSync(join(native, "..", "package.json"), "utf8"));
  const copy = join(place, `postgresql-${version}`, "native");
  if (existsSync(copy)) return copy;
  const unfinished = join(place, `postgresql-${version}.${process.pid}`);
  cpSync(native, join(unfinished, "native"), { recursive: true, filter: needed, verbatimSymlinks: true });
  openToAll(unfinished);
  rmSync(join(copy, ".."), { recursive: true, force: true });
  renameSync(unfinished, join(copy, ".."));
  return copy;
}
