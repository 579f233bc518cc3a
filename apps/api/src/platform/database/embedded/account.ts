import { readFileSync, statSync } from "node:fs";

/** Whom the server runs as, where that is not us. */
export type Account = { readonly uid: number; readonly gid: number };

function harmless(): Account {
  const accounts = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const found = ["postgres", "nobody"].map((name) => accounts.find(([is]) => is === name)).find(Boolean);
  if (!found) throw new Error("PostgreSQL does not run as root, and this machine has neither an account postgres nor nobody to run it as.");
  return { uid: Number(found[2]) >>> 0, gid: Number(found[3]) >>> 0 };
}

function ownerOf(cluster: string): Account | undefined {
  const found = statSync(cluster, { throwIfNoEntry: false });
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : undefined;
}

/**
 * PostgreSQL refuses root, so root lends it the account that its data already belongs to, or one that can harm
 * nothing. Everybody else runs it as themselves.
 */
export const serverAccount = (cluster: string): Account | undefined =>
  process.getuid?.() === 0 ? (ownerOf(cluster) ?? harmless()) : undefined;
