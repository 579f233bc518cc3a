/** `npm run -s screens`: takes the pictures of `docs/screens` anew, from the demo town in a real browser. */
import { join } from "node:path";
import { buildIfNewer } from "./steps/build.js";
import { chromium } from "./steps/chromium.js";
import { installIfMissing } from "./steps/install.js";
import { requireNode } from "./steps/node-version.js";
import { quietly, root } from "./steps/root.js";
import { run } from "./steps/run.js";

async function screens() {
  requireNode();
  await installIfMissing();
  await buildIfNewer();
  const CHROMIUM = chromium();
  if (!CHROMIUM) throw new Error("No Chromium on this machine (apt-get install chromium, or name one in CHROMIUM).");
  const playwright = join(root, "node_modules/@playwright/test/cli.js");
  const args = [playwright, "test", "--config", "e2e/screens/screens.config.ts"];
  return run(process.execPath, args, { env: { ...quietly, CHROMIUM }, shown: "everything" });
}

const { code, said } = await screens().catch(({ message }) => ({ code: 1, said: message }));
if (said) process.stderr.write(`\n${said}\n`);
process.exitCode = code;
