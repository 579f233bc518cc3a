import { defineConfig } from "@playwright/test";
import stories from "../playwright.config.js";

const [demo] = [stories.webServer ?? []].flat();

/** The pictures of `docs/screens`, taken from the demo town: one command takes all of them anew. */
export default defineConfig({
  ...stories,
  testDir: ".",
  testMatch: "screens.ts",
  globalTeardown: "../clear-away.ts",
  reporter: "list",
  webServer: demo,
  use: { ...stories.use, trace: "off" },
});
