import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import { readEnvironment } from "./read-environment.js";
import { BadEnvironment, type Variables } from "./reader.js";

const home = mkdtempSync(join(tmpdir(), "kaimen-environment-"));
afterAll(() => rmSync(home, { recursive: true }));

const good: Variables = {
  NODE_ENV: "production",
  DATABASE_URL: `postgres://kaimen_app:${randomBytes(12).toString("hex")}@db:5432/kaimen`,
  MIGRATION_DATABASE_URL: `postgres://kaimen_owner:${randomBytes(12).toString("hex")}@db:5432/kaimen`,
  MASTER_KEY: randomBytes(32).toString("base64"),
  SESSION_SECRET: randomBytes(48).toString("base64"),
  PUBLIC_ORIGIN: "https://www.example.gov.cn",
  PORTAL_NAME: "某某区人民政府",
  PORTAL_ID_CODE: "9999990001",
};

function faultsOf(variables: Variables): readonly string[] {
  try {
    readEnvironment(variables, home);
    return [];
  } catch (error) {
    if (error instanceof BadEnvironment) return error.faults;
    throw error;
  }
}

describe("The environment of production", () => {
  it("is taken as stated", () => {
    expect(readEnvironment({ ...good, BASE_PATH: "/open-days", TRUST_PROXY: "loopback, 10.0.0.0/8" }, home)).toMatchObject({
      mode: "production",
      base: "/open-days",
      port: 4000,
      trustProxy: ["loopback", "10.0.0.0/8"],
    });
  });

  it("names everything that is missing at once, not one thing a restart", () => {
    const faults = faultsOf({ NODE_ENV: "production" });
    for (const name of [
      "DATABASE_URL",
      "MIGRATION_DATABASE_URL",
      "MASTER_KEY",
      "SESSION_SECRET",
      "PUBLIC_ORIGIN",
      "PORTAL_NAME",
      "PORTAL_ID_CODE",
    ]) {
      expect(faults).toContainEqual(expect.stringMatching(new RegExp(`^${name} is missing`)));
    }
  });

  it("is meant wherever a database is named, so that nothing invented is put into it", () => {
    expect(readEnvironment({ ...good, NODE_ENV: undefined }, home).mode).toBe("production");
  });

  it.each([
    ["MASTER_KEY", Buffer.alloc(32).toString("base64")],
    ["MASTER_KEY", Buffer.from("a sentence of 32 bytes, no more!").toString("base64")],
    ["MASTER_KEY", randomBytes(31).toString("base64")],
    ["PORTAL_ID_CODE", "999999000"],
    ["SESSION_SECRET", "changeme-changeme-changeme-changeme"],
    ["SESSION_SECRET", "abababababababababababababababababab"],
    ["SESSION_SECRET", randomBytes(15).toString("base64")],
    ["DATABASE_URL", "postgres://kaimen_app:postgres@db/kaimen"],
    ["DATABASE_URL", "mysql://kaimen_app:4f9a8c7b6d5e4f3a@db/kaimen"],
    ["PUBLIC_ORIGIN", "http://www.example.gov.cn"],
    ["PUBLIC_ORIGIN", "https://www.example.gov.cn/"],
    ["PORTAL_HEADER_INCLUDE", "https://elsewhere.example/header.html"],
    ["PORTAL_FOOTER_INCLUDE", '/footer.html" --><script>'],
    ["BASE_PATH", "/open-days/"],
    ["BASE_PATH", "no-slash"],
    ["TRUST_PROXY", "true"],
    ["PORT", "65536"],
  ])("refuses a weak or malformed %s, and does not repeat it", (name, value) => {
    const faults = faultsOf({ ...good, [name]: value });
    expect(faults).toEqual([expect.stringMatching(new RegExp(`^${name} `))]);
    expect(faults.join()).not.toContain(value);
  });

  it("refuses one role for both: the one that serves must not own the journal", () => {
    expect(faultsOf({ ...good, MIGRATION_DATABASE_URL: good.DATABASE_URL })).toEqual([expect.stringContaining("same role")]);
  });

  it("refuses half a mail server", () => {
    expect(faultsOf({ ...good, SMTP_URL: "smtps://mail.example.gov.cn" })).toEqual([expect.stringContaining("go together")]);
  });

  it("takes several master keys by name, the current one first", () => {
    const keys = `2027:${randomBytes(32).toString("base64")},2026:${randomBytes(32).toString("base64")}`;
    expect(readEnvironment({ ...good, MASTER_KEY: keys }, home).masterKeys).toBe(keys);
  });
});

describe("The environment of a demo", () => {
  it("needs nothing, and listens on this machine only", () => {
    expect(readEnvironment({}, home)).toMatchObject({ mode: "demo", host: "127.0.0.1", origin: "http://localhost:4000", port: 4000 });
  });

  it("keeps its secrets from one start to the next, readable by its owner alone", () => {
    expect(readEnvironment({}, home).masterKeys).toBe(readEnvironment({}, home).masterKeys);
    expect(statSync(join(home, "secrets.json")).mode & 0o777).toBe(0o600);
  });

  it("refuses a mode that does not exist", () => {
    expect(faultsOf({ KAIMEN_MODE: "staging" })).toEqual(["KAIMEN_MODE is none of demo, production, test"]);
  });
});
