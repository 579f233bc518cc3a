import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What a server writes into its data folder while it runs; a killed one leaves it behind. */
export type PostmasterFile = { readonly pid: number; readonly port: number; readonly ready: boolean };

const fileOf = (cluster: string) => join(cluster, "postmaster.pid");

export function readPostmasterFile(cluster: string): PostmasterFile | undefined {
  try {
    const lines = readFileSync(fileOf(cluster), "utf8").split("\n");
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === "ready" };
  } catch {
    return undefined;
  }
}

/**
 * Names us as the owner of a stale file. PostgreSQL overlooks its own parent there, and so starts, but still
 * looks whether an old backend holds the shared memory: deleting the file would skip that check.
 */
export function takeOverPostmasterFile(cluster: string): void {
  const [, ...rest] = readFileSync(fileOf(cluster), "utf8").split("\n");
  writeFileSync(fileOf(cluster), [process.pid, ...rest].join("\n"));
}
