import { randomBytes } from "node:crypto";
import { inspect } from "node:util";
import { describe, expect, it } from "@jest/globals";
import { SealBroken } from "./envelope.js";
import { Keyring, readKeyring } from "./keyring.js";

const old = { id: "2025", secret: randomBytes(32) };
const fresh = { id: "2026", secret: randomBytes(32) };
const before = new Keyring(old);
const after = new Keyring(fresh, old);

describe("The keyring", () => {
  it("opens after a rotation what the older key wrapped, and wraps anew under the current one", () => {
    const { key, ...wrapped } = before.newPersonKey("a");
    expect(after.unwrap("a", wrapped)).toEqual(key);
    expect(after.wrap("a", key).masterKeyId).toBe("2026");
  });

  it("does not open one person's key for another", () => {
    const { key: _, ...wrapped } = before.newPersonKey("a");
    expect(() => before.unwrap("b", wrapped)).toThrow(SealBroken);
  });

  it("opens nothing once the key that wrapped it is gone", () => {
    const { key: _, ...wrapped } = before.newPersonKey("a");
    expect(() => new Keyring(fresh).unwrap("a", wrapped)).toThrow("Master key 2025 is not on the keyring");
  });

  it("gives equal values one digest within a purpose and an organisation, and another in any other", () => {
    const digest = before.blindIndex("PHONE", "shuidong", "13800001234");
    expect(before.blindIndex("PHONE", "shuidong", "13800001234")).toEqual(digest);
    expect(before.blindIndex("ID_NUMBER", "shuidong", "13800001234")).not.toEqual(digest);
    expect(before.blindIndex("PHONE", "xikou", "13800001234")).not.toEqual(digest);
    expect(after.blindIndex("PHONE", "shuidong", "13800001234")).not.toEqual(digest);
  });

  it("still finds after a rotation what was indexed before it", () => {
    const digest = before.blindIndex("PHONE", "shuidong", "13800001234");
    expect(after.blindIndexes("PHONE", "shuidong", "13800001234")).toContainEqual(digest);
  });

  it("shows no secret when it is logged", () => {
    const shown = inspect(after, { showHidden: true, depth: 9 }) + JSON.stringify(after);
    expect(shown).not.toMatch(new RegExp(`${old.secret.toString("hex").slice(0, 8)}|Buffer|Map`));
  });

  it("is read from the environment with the current key first", () => {
    const entry = ({ id, secret }: typeof old) => `${id}:${secret.toString("base64")}`;
    const { key, ...wrapped } = before.newPersonKey("a");
    const read = readKeyring(`${entry(fresh)}, ${entry(old)}`);
    expect(read.current).toBe("2026");
    expect(read.unwrap("a", wrapped)).toEqual(key);
  });

  it.each(["", "2026", "2026:c2hvcnQ=", `2026:${"A".repeat(44)}`])("refuses %p without repeating it", (text) => {
    expect(() => readKeyring(text)).toThrow(/^Master keys are written/);
  });

  it("refuses two keys of one name, of which one would be lost", () => {
    expect(() => new Keyring(old, { ...fresh, id: "2025" })).toThrow("Two master keys have the same name");
  });
});
