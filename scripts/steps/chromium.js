import { existsSync } from "node:fs";

/** The browser of this machine, where there is one: nothing is downloaded for a test. */
export const chromium = () =>
  [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser"].find((path) => path && existsSync(path));
