import { join } from "node:path";
import { root } from "./root.js";
import { run } from "./run.js";

/** Runs a tool of node_modules, and answers what it said where it was not content. */
export async function tool(path, args) {
  const { code, said } = await run(process.execPath, [join(root, "node_modules", path), ...args]);
  return code === 0 ? [] : said.trimEnd().split("\n");
}
