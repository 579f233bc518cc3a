import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";

const MOST = 20_000;
const root = join(import.meta.dirname, "..");

const beforeTouch = (entry: string) =>
  Number(
    execFileSync(process.execPath, ["budget/before-touch.js", entry], {
      cwd: root,
      env: { ...process.env, NODE_OPTIONS: "", NODE_ENV: "production" },
    }),
  );

describe("The JavaScript of a reading page", () => {
  beforeAll(() => {
    execFileSync("npm", ["run", "-s", "codegen"], { cwd: root, stdio: "ignore", env: { ...process.env, NODE_OPTIONS: "" } });
  }, 60_000);

  it("is at most 20 kB gzipped before the first interaction", () => {
    expect(beforeTouch("src/client.ts")).toBeLessThanOrEqual(MOST);
  }, 60_000);

  it("would be found out if React came with the page (negative control)", () => {
    expect(beforeTouch("src/wake.tsx")).toBeGreaterThan(MOST);
  }, 60_000);
});
