import { describe, expect, it } from "@jest/globals";
import { together } from "./together.js";

function counted() {
  const reads: (readonly string[])[] = [];
  const load = together(async (keys) => {
    reads.push(keys);
    return new Map(keys.filter((key) => key !== "nobody").map((key) => [key, key.length]));
  });
  return { load, reads };
}

describe("Asking together", () => {
  it("is one read for all who ask at once, each key once", async () => {
    const { load, reads } = counted();
    expect(await Promise.all([load("a"), load("bb"), load("a")])).toEqual([1, 2, 1]);
    expect(reads).toEqual([["a", "bb"]]);
  });

  it("is one read also where one asks some promises later than another", async () => {
    const { load, reads } = counted();
    await Promise.all([load("a"), Promise.resolve().then(() => load("bb"))]);
    expect(reads).toEqual([["a", "bb"]]);
  });

  it("is another read for whoever comes later", async () => {
    const { load, reads } = counted();
    await load("a");
    await load("bb");
    expect(reads).toEqual([["a"], ["bb"]]);
  });

  it("fails for a key that the read left out, and for no other", async () => {
    const { load } = counted();
    const [one, other] = await Promise.allSettled([load("nobody"), load("a")]);
    expect([one.status, other.status]).toEqual(["rejected", "fulfilled"]);
  });

  it("fails for all who asked where the read fails, and for nobody after them", async () => {
    let broken = true;
    const load = together(async (keys) => {
      if (broken) throw new Error("no connection");
      return new Map(keys.map((key) => [key, key]));
    });
    const [one, other] = await Promise.allSettled([load("a"), load("bb")]);
    expect([one.status, other.status]).toEqual(["rejected", "rejected"]);
    broken = false;
    expect(await load("a")).toBe("a");
  });
});
