import { realpathSync, type Stats, statSync } from "node:fs";
import { dirname } from "node:path";
import type { Account } from "./account.js";

const ENTER = 0b001;
const READ_AND_ENTER = 0b101;

function permits({ uid, gid, mode }: Stats, account: Account, bits: number): boolean {
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
  return ((mode >> shift) & bits) === bits;
}

const ancestors = (path: string): string[] => (dirname(path) === path ? [] : [dirname(path), ...ancestors(dirname(path))]);

/** Whether the account can get at an existing file or folder: one closed folder on the way (such as /root) is enough to lock it out. */
export function canReach(path: string, account: Account | undefined): boolean {
  if (!account) return true;
  const real = realpathSync(path);
  return permits(statSync(real), account, READ_AND_ENTER) && ancestors(real).every((folder) => permits(statSync(folder), account, ENTER));
}
