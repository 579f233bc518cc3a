import { chmodSync, mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";

const freePort = () =>
  new Promise<string>((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(String(port)));
    });
  });

/** Open to the account that root lends the database, which would otherwise put its data somewhere else. */
function openFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "kaimen-e2e-"));
  chmodSync(folder, 0o755);
  return folder;
}

/** Chosen once: Playwright reads this file again in every worker, which inherits the environment. */
process.env.KAIMEN_E2E_PORT ??= await freePort();
process.env.KAIMEN_E2E_PORTAL_PORT ??= await freePort();
process.env.KAIMEN_E2E_DATA ??= openFolder();

const { KAIMEN_E2E_PORT: PORT, KAIMEN_E2E_DATA: KAIMEN_DATA, CHROMIUM = "/usr/bin/chromium" } = process.env;
const origin = `http://127.0.0.1:${PORT}`;

/** Whole stories against the whole product: the built sites, the API and a database of their own, filled with the demo town. */
export default defineConfig({
  testDir: ".",
  testMatch: "**/*.story.ts",
  globalTeardown: "./clear-away.ts",
  fullyParallel: false,
  workers: 1,
  timeout: 60_000,
  forbidOnly: true,
  outputDir: "../test-results",
  use: {
    baseURL: origin,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: CHROMIUM,
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    },
  },
  webServer: {
    command: `${JSON.stringify(process.execPath)} --enable-source-maps house.js`,
    url: `${origin}/healthz/ready`,
    env: { PORT, KAIMEN_DATA, KAIMEN_MODE: "demo", PUBLIC_ORIGIN: origin } as Record<string, string>,
    timeout: 300_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
  },
});
