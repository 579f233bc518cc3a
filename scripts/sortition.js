/** `npm run -s sortition -- solve FILE | verify BUNDLE`: the fair draw for anyone. Builds its package first where it is not built. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./steps/root.js";
import { tool } from "./steps/tool.js";

const built = join(root, "packages/sortition/dist/index.js");

const faults = existsSync(built) ? [] : await tool("typescript/bin/tsc", ["-p", "packages/sortition/tsconfig.build.json"]);
if (faults.length) {
  process.stderr.write(`the package could not be built:\n${faults.join("\n")}\n`);
  process.exitCode = 2;
} else {
  const { main } = await import(pathToFileURL(built).href);
  process.exitCode = await main(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
}
