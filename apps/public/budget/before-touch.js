/**
 * How many gzipped bytes of JavaScript an entry loads before anybody touches the page: itself and what it imports at
 * once. Built afresh into a folder that is thrown away: `node before-touch.js src/client.ts`.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";

const entry = process.argv[2];
const outDir = mkdtempSync(join(tmpdir(), "kaimen-budget-"));
await build({ logLevel: "silent", build: { outDir, emptyOutDir: true, rolldownOptions: { input: entry } } });

const manifest = JSON.parse(readFileSync(join(outDir, ".vite/manifest.json"), "utf8"));
const atOnce = (name, seen = new Set()) => {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const next of manifest[name].imports ?? []) atOnce(next, seen);
  return seen;
};
const bytes = [...atOnce(entry)].reduce((sum, name) => sum + gzipSync(readFileSync(join(outDir, manifest[name].file))).length, 0);
rmSync(outDir, { recursive: true });
process.stdout.write(String(bytes));
