import { readFileSync } from "node:fs";
import { join } from "node:path";
import { told } from "./progress.js";
import { root } from "./root.js";
import { run } from "./run.js";

function packagesOf(lockfile) {
  try {
    return JSON.parse(readFileSync(join(root, lockfile), "utf8")).packages;
  } catch {
    return {};
  }
}

/** npm writes down what it installed. Other machines' binaries are optional and may be absent. */
function missing() {
  const installed = packagesOf("node_modules/.package-lock.json");
  return Object.entries(packagesOf("package-lock.json")).some(
    ([path, { version, optional, link }]) => path.includes("node_modules/") && !optional && !link && installed[path]?.version !== version,
  );
}

/** Installs what the lockfile names, where something of it is not there. */
export async function installIfMissing() {
  if (!missing()) return;
  const { code, said } = await told("Installing the packages (a minute or two, once)", () =>
    run("npm", ["ci", "--no-fund", "--no-audit", "--include=dev"]),
  );
  if (code !== 0) throw new Error(`The packages could not be installed:\n${said.trim().split("\n").slice(-25).join("\n")}`);
}
