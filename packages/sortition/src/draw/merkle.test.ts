import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { canonical, fromHex, hash, hex, utf8 } from "./canonical.js";
import { includes, inclusionProof, rootOf } from "./merkle.js";
import { uniform } from "./seed.js";

const leavesOf = (count: number) => Array.from({ length: count }, (_, at) => hash(utf8(`leaf ${at}`)));

describe("The tree over the list", () => {
  it("proves everybody in, and nobody else, whatever the number of people", () => {
    for (let count = 1; count <= 17; count++) {
      const leaves = leavesOf(count);
      const root = rootOf(leaves);
      for (const [at, leaf] of leaves.entries()) {
        const proof = inclusionProof(leaves, at);
        expect(includes(root, leaf, at, count, proof)).toBe(true);
        expect(includes(root, hash(utf8("stranger")), at, count, proof)).toBe(false);
        expect(includes(root, leaf, at + 1, count, proof)).toBe(false);
        expect(includes(root, leaf, at, count, [...proof, null])).toBe(false);
      }
    }
  });

  it("has another root as soon as one leaf is changed, left out, doubled or moved", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 20 }), fc.nat(), (count, at) => {
        const leaves = leavesOf(count);
        const own = at % count;
        const root = hex(rootOf(leaves));
        expect(hex(rootOf(leaves.with(own, hash(utf8("other")))))).not.toBe(root);
        expect(hex(rootOf(leaves.toSpliced(own, 1)))).not.toBe(root);
        expect(hex(rootOf([...leaves, leaves[count - 1]!]))).not.toBe(root);
        expect(hex(rootOf([...leaves.slice(1), leaves[0]!]))).not.toBe(root);
      }),
    );
  });

  it("has no root for a list of nobody", () => {
    expect(() => rootOf([])).toThrow(RangeError);
  });
});

describe("Canonical JSON", () => {
  it("does not depend on the order in which fields were written", () => {
    expect(canonical({ b: [1, "二"], a: null })).toBe('{"a":null,"b":[1,"二"]}');
  });

  it.each([0.5, Number.NaN, 2 ** 53, undefined, () => 0, 1n])("refuses %p, which has no single spelling", (value) => {
    expect(() => canonical({ value })).toThrow(TypeError);
  });

  it("takes hexadecimal in one spelling alone", () => {
    expect(hex(fromHex("00ff10"))).toBe("00ff10");
    for (const text of ["0", "0G", "FF"]) expect(() => fromHex(text)).toThrow(RangeError);
  });
});

describe("A number from the seed", () => {
  it("favours none: over 10,000 seeds each of seven numbers comes up as often as chance allows", () => {
    const seen = new Array<number>(7).fill(0);
    for (let at = 0; at < 10_000; at++) seen[uniform(hash(utf8(`seed ${at}`)), "panel", 7)]! += 1;
    const expected = 10_000 / 7;
    const square = seen.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // The 99.9 % quantile of chi-square with six degrees of freedom.
    expect(square).toBeLessThan(22.46);
  });

  it.each([0, -1, 1.5, 2 ** 32 + 1])("is not drawn out of %p", (n) => {
    expect(() => uniform(new Uint8Array(32), "panel", n)).toThrow(RangeError);
  });
});
