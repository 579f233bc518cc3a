import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { told } from "./progress.js";
import { root } from "./root.js";
import { run } from "./run.js";

/** Written after a whole build: newer than every source means that there is nothing to do. */
const STAMP = join(root, "node_modules/.cache/kaimen-built");

const generated = new Set(["node_modules", "dist", "gql", "manifests", ".turbo"]);

function newestIn(folder) {
  let newest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (generated.has(entry.name)) continue;
    const path = join(folder, entry.name);
    newest = Math.max(newest, entry.isDirectory() ? newestIn(path) : statSync(path).mtimeMs);
  }
  return newest;
}

const sources = ["apps", "packages"].map((folder) => join(root, folder));
const loose = ["package-lock.json", "tsconfig.base.json", "turbo.json"].map((file) => join(root, file));

function stale() {
  const built = statSync(STAMP, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return (
    !existsSync(join(root, "apps/api/dist/main.js")) ||
    [...sources.map(newestIn), ...loose.map((file) => statSync(file).mtimeMs)].some((at) => at > built)
  );
}

/** Turbo builds in the right order and only what changed; asking it costs a second, so it is not asked where nothing did. */
export async function buildIfNewer() {
  if (!stale()) return;
  const begun = new Date();
  const { code, said } = await told("Building", () =>
    run(process.execPath, [join(root, "node_modules/turbo/bin/turbo"), "build", "--output-logs=errors-only", "--ui=stream"]),
  );
  if (code !== 0) throw new Error(`The build failed:\n${said.trim()}`);
  mkdirSync(join(STAMP, ".."), { recursive: true });
  writeFileSync(STAMP, "");
  utimesSync(STAMP, begun, begun);
}
