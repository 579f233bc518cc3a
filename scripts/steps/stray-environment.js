import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.js";
import { filesBelow } from "./sources.js";

/** The one that reads it, what hands a test its database, and what a test sets for itself. */
const MAY = /src\/(env\.ts|testing\/)|\.test\.ts$/;

/** A setting that is read in passing is one that nobody validates. */
export async function strayEnvironment() {
  return filesBelow("apps/api/src")
    .filter((file) => !MAY.test(file) && /process\.env\b/.test(readFileSync(join(root, file), "utf8")))
    .map((file) => `${file} reads process.env: only env.ts does`);
}
