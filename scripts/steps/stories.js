import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "./chromium.js";
import { quietly, root } from "./root.js";
import { run } from "./run.js";
import { none } from "./tally.js";

const playwright = join(root, "node_modules/@playwright/test/cli.js");

/** Playwright's record is a tree of files and groups; every test is a leaf. */
const namesOf = ({ suites = [], specs = [], title }, above = []) => [
  ...specs.map((spec) => [...above, title, spec.title].filter(Boolean).join(" › ")),
  ...suites.flatMap((suite) => namesOf(suite, [...above, title])),
];

async function play(record, args, env = {}) {
  const { code, said } = await run(
    process.execPath,
    [playwright, "test", "--config", "e2e/playwright.config.ts", "--pass-with-no-tests", ...args],
    { env: { ...quietly, ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: record }, shown: args.includes("--list") ? "nothing" : "everything" },
  );
  if (!existsSync(record)) throw new Error(`The browser stories could not be run (${code}).\n${said}`);
  return { code, ...JSON.parse(readFileSync(record, "utf8")) };
}

async function skipByName(record) {
  const stories = namesOf(await play(record, ["--list", "--reporter=json"]));
  process.stdout.write("\nNo Chromium on this machine (apt-get install chromium, or name one in CHROMIUM). Skipped:\n");
  for (const story of stories) process.stdout.write(`  skipped: ${story}\n`);
  return { ...none, skipped: stories.length };
}

/** Whole stories in a real browser, where there is one. */
export async function runStories(folder) {
  const record = join(folder, "stories.json");
  const browser = chromium();
  if (!browser) return skipByName(record);
  process.stdout.write("\nBrowser stories\n");
  const { code, stats, errors } = await play(record, ["--reporter=list,json"], { CHROMIUM: browser });
  const failed = stats.unexpected + stats.flaky + errors.length;
  return { passed: stats.expected, failed: failed || (code === 0 ? 0 : 1), skipped: stats.skipped };
}
