/** `npm test`: everything that can be proved on this machine, and one last line that says how it went. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildIfNewer } from "./steps/build.js";
import { installIfMissing } from "./steps/install.js";
import { runJest } from "./steps/jest.js";
import { requireNode } from "./steps/node-version.js";
import { runStories } from "./steps/stories.js";
import { none, plus, summary } from "./steps/tally.js";

const folder = mkdtempSync(join(tmpdir(), "kaimen-results-"));

async function everything() {
  requireNode();
  await installIfMissing();
  await buildIfNewer();
  let tally = none;
  tally = plus(tally, await runJest("Tests, in the office's zone", { zone: "Asia/Shanghai", folder }));
  tally = plus(tally, await runJest("The rules once more, in a zone behind UTC", { zone: "America/Lima", folder, only: "domain" }));
  return plus(tally, await runStories(folder));
}

/** Nothing may hide a failure to run at all: it counts as one. */
const tally = await everything().catch(({ message }) => {
  process.stdout.write(`\n${message}\n`);
  return { ...none, failed: 1 };
});
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`\n${summary(tally)}\n`);
process.exitCode = tally.failed || !tally.passed ? 1 : 0;
