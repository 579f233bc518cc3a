/** `npm run check`: everything about the code that is not a test, a line for each. */
import { plantViolations } from "./planted.js";
import { buildIfNewer } from "./steps/build.js";
import { contractDrift } from "./steps/contract-drift.js";
import { installIfMissing } from "./steps/install.js";
import { sourceFolders } from "./steps/sources.js";
import { strayEnvironment } from "./steps/stray-environment.js";
import { tool } from "./steps/tool.js";

/** Each answers what is wrong, in lines; nothing if nothing is. */
const steps = {
  "format and lint": () => tool("@biomejs/biome/bin/biome", ["check", "--error-on-warnings", "."]),
  types: () => tool("turbo/bin/turbo", ["typecheck", "--output-logs=errors-only", "--ui=stream"]),
  "who may import what": () =>
    tool("dependency-cruiser/bin/dependency-cruise.mjs", ["--config", ".dependency-cruiser.cjs", ...sourceFolders()]),
  "every import rule can fail": plantViolations,
  "workspaces import what they declare": () => tool("turbo/bin/turbo", ["boundaries"]),
  "unused code": () => tool("knip/bin/knip.js", ["--no-progress", "--no-config-hints"]),
  "one place reads the environment": strayEnvironment,
  "the published contracts": contractDrift,
};

await installIfMissing();
await buildIfNewer();
let failed = 0;
for (const [name, check] of Object.entries(steps)) {
  const begun = Date.now();
  const faults = await check();
  process.stdout.write(`${faults.length ? "✗" : "✓"} ${name} (${((Date.now() - begun) / 1000).toFixed(1)} s)\n`);
  for (const fault of faults) process.stdout.write(`    ${fault}\n`);
  if (faults.length) failed += 1;
}
process.stdout.write(failed ? `\n${failed} of ${Object.keys(steps).length} checks failed\n` : "\nAll checks passed\n");
process.exitCode = failed ? 1 : 0;
