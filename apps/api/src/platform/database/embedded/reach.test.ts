import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { canReach } from "./reach.js";

const stranger = { uid: 64_321, gid: 64_321 };
let folder: string;
let file: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "kaimen-reach-"));
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, "closed"));
  file = join(folder, "closed", "program");
  writeFileSync(file, "");
  chmodSync(file, 0o755);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("Whether the server's account can reach a file", () => {
  it("can, where every folder on the way lets anybody in", () => {
    chmodSync(join(folder, "closed"), 0o755);
    expect(canReach(file, stranger)).toBe(true);
  });

  it("cannot, where one folder on the way is its owner's alone, though the file itself is open", () => {
    chmodSync(join(folder, "closed"), 0o700);
    expect(canReach(file, stranger)).toBe(false);
  });

  it("can, where that folder is the account's own", () => {
    chmodSync(join(folder, "closed"), 0o700);
    const { uid, gid } = statSync(folder);
    expect(canReach(file, { uid, gid })).toBe(true);
  });

  it("is not asked where the server runs as ourselves", () => {
    expect(canReach("/nowhere", undefined)).toBe(true);
  });
});
