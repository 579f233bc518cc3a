import { spawn } from "node:child_process";
import { quietly, root } from "./root.js";

const SHOWN = { nothing: ["pipe", "pipe"], errors: ["pipe", "inherit"], everything: ["inherit", "inherit"] };

/** Runs a program to its end, and answers its exit code and what it said as far as that was not `shown` as it came. */
export function run(command, args, { env = quietly, shown = "nothing", cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ["ignore", ...SHOWN[shown]] });
    let said = "";
    const hear = (chunk) => {
      said += chunk;
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? 1, said }));
  });
}
