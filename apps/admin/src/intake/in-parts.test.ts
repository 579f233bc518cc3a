import { describe, expect, it } from "@jest/globals";
import { inParts } from "./in-parts.js";

const lines = (count: number, text = "x") => Array.from({ length: count }, (_, line) => ({ line, text }));

describe("A table in parts", () => {
  it.each([
    [0, []],
    [1, [1]],
    [100, [100]],
    [101, [100, 1]],
    [500, [100, 100, 100, 100, 100]],
  ])("of %i lines goes in %j", (count, sizes) => {
    expect(inParts(lines(count)).map((part) => part.length)).toEqual(sizes);
  });

  it("keeps each part within what one request may hold, and every line once and in order", () => {
    const long = lines(60, "字".repeat(1500));
    const parts = inParts(long);
    expect(parts.flat()).toEqual(long);
    for (const part of parts) expect(new TextEncoder().encode(JSON.stringify(part)).length).toBeLessThan(90_000);
  });
});
