import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { binaries } from "./binaries.js";
import { copyBinaries } from "./copy-binaries.js";

let place: string;
const native = () => dirname(binaries(place, undefined));

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), "kaimen-binaries-"));
});
afterAll(() => rmSync(place, { recursive: true }));

describe("The server's programs", () => {
  it("run from a copy, with the library links that the package cannot carry", () => {
    const copy = copyBinaries(native(), place);
    expect(execFileSync(join(copy, "bin", "postgres"), ["--version"], { encoding: "utf8" })).toContain("PostgreSQL) 18");
    expect(existsSync(join(copy, "lib", "libpq.so.5")) || process.platform !== "linux").toBe(true);
  });

  it("may be read and run by any account from the copy, whatever umask npm ran under", () => {
    const copy = copyBinaries(native(), place);
    expect(statSync(join(copy, "bin", "initdb")).mode & 0o777).toBe(0o755);
    expect(statSync(join(copy, "lib")).mode & 0o777).toBe(0o755);
  });

  it("are copied once: a finished copy is used again", () => {
    const first = statSync(copyBinaries(native(), place)).ino;
    expect(statSync(copyBinaries(native(), place)).ino).toBe(first);
  });
});
