import { spawn } from "node:child_process";
import { quietly, root } from "./root.js";

/** Runs a program to its end, and answers its exit code and, unless it is `shown` as it comes, what it said. */
export function run(command, args, { env = quietly, shown = false, cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ["ignore", shown ? "inherit" : "pipe", shown ? "inherit" : "pipe"] });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (said += chunk));
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? 1, said }));
  });
}
