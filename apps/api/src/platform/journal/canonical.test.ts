import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { canonicalJson, fingerprintOf } from "./canonical.js";

describe("Canonical JSON", () => {
  it("is one spelling whatever the order of the keys, numbers among them as text", () => {
    expect(canonicalJson({ b: 1, "10": 2, "9": 3, a: { d: null, c: undefined } })).toBe('{"10":2,"9":3,"a":{"d":null},"b":1}');
  });

  it("is still the same value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => void expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))),
    );
  });

  it("hashes alike what is alike, and differently what differs in order of a list", () => {
    expect(fingerprintOf({ a: 1, b: [1, 2] })).toEqual(fingerprintOf({ b: [1, 2], a: 1 }));
    expect(fingerprintOf([1, 2])).not.toEqual(fingerprintOf([2, 1]));
  });
});
