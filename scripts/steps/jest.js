import { existsSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { quietly, root } from "./root.js";
import { run } from "./run.js";

const jest = join(root, "node_modules/jest/bin/jest.js");

/** A file that could not even be loaded has no tests to count, so it counts as one failure itself. */
const tallyOf = ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites }) => ({
  passed: numPassedTests,
  failed: numFailedTests + numRuntimeErrorTestSuites,
  skipped: numPendingTests + numTodoTests,
});

/** Runs the suite in a time zone, shows failures as they come, and counts from Jest's own record. */
export async function runJest(what, { zone, folder, only }) {
  process.stdout.write(`\n${what} (TZ=${zone})\n`);
  const record = join(folder, `${only ?? "all"}.json`);
  const args = [jest, "--json", `--outputFile=${record}`, `--maxWorkers=${Math.max(2, availableParallelism())}`];
  const env = { ...quietly, TZ: zone, NODE_OPTIONS: "--experimental-vm-modules --disable-warning=ExperimentalWarning" };
  const { code } = await run(process.execPath, [...args, ...(only ? ["--selectProjects", only] : [])], { env, shown: "errors" });
  if (!existsSync(record)) throw new Error(`${what}: Jest ended with ${code} and left no record.`);
  const tally = tallyOf(JSON.parse(readFileSync(record, "utf8")));
  // A fault outside every test, such as in the global setup, shows in the exit code alone.
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}
