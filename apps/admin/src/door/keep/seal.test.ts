import { describe, expect, it } from "@jest/globals";
import { newKey, open, seal } from "./seal.js";

const canary = { name: "金丝雀", village: "水东村" };

describe("What is kept on a device", () => {
  it("opens with its key at its place, and neither with another nor elsewhere", async () => {
    const [key, other] = [await newKey(), await newKey()];
    const sealed = await seal(key, "lists/day-1", canary);
    expect(await open(key, "lists/day-1", sealed)).toEqual(canary);
    await expect(open(key, "lists/day-2", sealed)).rejects.toThrow();
    await expect(open(other, "lists/day-1", sealed)).rejects.toThrow();
  });

  it("shows nothing of what it holds", async () => {
    const { bytes } = await seal(await newKey(), "lists/day-1", canary);
    expect(Buffer.from(bytes).toString()).not.toContain(canary.name);
  });

  it("lies under a key that no script can take out", async () => {
    const key = await newKey();
    expect(key.extractable).toBe(false);
    for (const format of ["raw", "jwk"] as const) await expect(crypto.subtle.exportKey(format, key)).rejects.toThrow();
  });
});
