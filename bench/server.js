import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../apps/api/dist/main.js", import.meta.url));

/** The built product with the demo town and a database of its own, behind a proxy that names each visitor's address. */
export async function startServer(port) {
  const data = mkdtempSync(join(tmpdir(), "kaimen-bench-"));
  const env = { ...process.env, PORT: String(port), KAIMEN_DATA: data, KAIMEN_MODE: "demo", TRUST_PROXY: "127.0.0.1", LOG_LEVEL: "error" };
  const child = spawn(process.execPath, [main], { env, stdio: ["ignore", "ignore", "inherit"] });
  const gone = new Promise((resolve) => child.once("exit", resolve));
  await ready(port, gone);
  return {
    async stop() {
      child.kill("SIGTERM");
      await gone;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function ready(port, gone) {
  let ended = false;
  void gone.then(() => (ended = true));
  for (;;) {
    if (ended) throw new Error("The server ended before it was ready: run `npm run build` first.");
    const answer = await fetch(`http://127.0.0.1:${port}/healthz/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
