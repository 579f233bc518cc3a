import { describe, expect, it } from "@jest/globals";
import { together } from "./together.js";

function counted() {
  const loads: string[][] = [];
  const ask = together(async (keys) => {
    loads.push([...keys]);
    return new Map(keys.map((key) => [key, key.toUpperCase()]));
  });
  return { loads, ask };
}

describe("What is asked in one breath", () => {
  it("is loaded together, each key once, and everybody gets her own", async () => {
    const { loads, ask } = counted();
    expect(await Promise.all(["a", "b", "a"].map(ask))).toEqual(["A", "B", "A"]);
    expect(loads).toEqual([["a", "b"]]);
  });

  it("is loaded together also where one asks some promises later than another", async () => {
    const { loads, ask } = counted();
    await Promise.all([ask("a"), Promise.resolve().then(() => ask("b"))]);
    expect(loads).toEqual([["a", "b"]]);
  });

  it("is loaded anew for whoever asks later", async () => {
    const { loads, ask } = counted();
    await ask("a");
    await ask("b");
    expect(loads).toEqual([["a"], ["b"]]);
  });

  it("fails for everybody who asked, and for nobody after them", async () => {
    let broken = true;
    const ask = together(async (keys) => {
      if (broken) throw new Error("no connection");
      return new Map(keys.map((key) => [key, key]));
    });
    expect((await Promise.allSettled([ask("a"), ask("b")])).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    broken = false;
    expect(await ask("a")).toBe("a");
  });
});
