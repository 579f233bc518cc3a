import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { asNumber, certify, checkCertificate } from "./certificate.js";
import type { TypeModel } from "./type-model.js";

/** Three women of whom one seat, seven men of whom two. */
const model: TypeModel = {
  k: 3,
  rows: [
    { feature: "gender", value: "f", min: 1, max: 1 },
    { feature: "gender", value: "m", min: 0, max: 3 },
  ],
  groups: [],
  types: [
    { key: "f", rows: [0], n: 3, cap: 1, group: -1, size: 1, members: [] },
    { key: "m", rows: [1], n: 7, cap: 3, group: -1, size: 1, members: [] },
  ],
};

describe("The bound in whole numbers", () => {
  it("is what the weights prove: two seats for seven men", () => {
    expect(checkCertificate(model, { W: [0n, 1n], lambda: [1n, -1n, 0n] })).toEqual({ num: 2n, den: 7n });
  });

  it("is never below what is possible, whatever the weights", () => {
    const weight = fc.bigInt({ min: -9n, max: 9n });
    const own = fc.bigInt({ min: 0n, max: 9n });
    fc.assert(
      fc.property(fc.tuple(own, own), fc.tuple(weight, weight, weight), (W, lambda) => {
        fc.pre(W[0] + W[1] > 0n);
        expect(asNumber(checkCertificate(model, { W, lambda }))).toBeGreaterThanOrEqual(2 / 7 - 1e-15);
      }),
    );
  });

  it("survives a solver's blur: fractions are scaled to whole numbers", () => {
    const { num, den } = certify(model, [1e-13, 1 / 7 + 1e-12], [1 / 7, -1 / 7 + 1e-12, 0]);
    expect({ num, den }).toEqual({ num: 2n, den: 7n });
  });

  it("refuses weights that do not fit, are negative, or weigh nobody", () => {
    expect(() => checkCertificate(model, { W: [1n], lambda: [0n, 0n, 0n] })).toThrow(RangeError);
    expect(() => checkCertificate(model, { W: [1n, -1n], lambda: [0n, 0n, 0n] })).toThrow(RangeError);
    expect(() => checkCertificate(model, { W: [0n, 0n], lambda: [0n, 0n, 0n] })).toThrow(RangeError);
  });
});
