/** Writes the safelist of one site: `node write-manifest.js public <persisted-documents.json>`. Sorted, so that a diff shows only what changed. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const [site, from] = process.argv.slice(2);
const operations = Object.entries(JSON.parse(readFileSync(from, "utf8")))
  .map(([hash, document]) => [hash.replace("sha256:", ""), document])
  .sort(([a], [b]) => (a < b ? -1 : 1));

const file = join(dirname(fileURLToPath(import.meta.url)), "manifests", `${site}.json`);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(Object.fromEntries(operations), null, 2)}\n`);
