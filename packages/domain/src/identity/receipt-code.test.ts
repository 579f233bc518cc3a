import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readReceiptCode, receiptCode, writeReceiptCode } from "./receipt-code.js";

const serial = fc.integer({ min: 1, max: 999_999 });
const bytes = fc.uint8Array({ minLength: 5, maxLength: 5 });

describe("The code on a receipt", () => {
  it("is six digits, a hyphen, and six characters that can be read out", () => {
    expect(receiptCode(42, [0, 1, 2, 3, 31])).toMatch(/^000042-0123Z[0-9A-HJKMNP-TV-Z]$/);
  });

  it("reads back as written", () => {
    fc.assert(
      fc.property(serial, bytes, (number, random) => {
        const code = receiptCode(number, random);
        expect(writeReceiptCode(readReceiptCode(code)!)).toBe(code);
      }),
    );
  });

  it("forgives small letters, blanks, a missing hyphen, O for 0 and L for 1", () => {
    const code = receiptCode(100_201, [0, 1, 10, 11, 12]);
    expect(readReceiptCode(` ${code.toLowerCase().replace("-", " ").replace(/0/g, "o").replace(/1/g, "l")} `)).toEqual(
      readReceiptCode(code),
    );
  });

  it("shows every single wrong character", () => {
    fc.assert(
      fc.property(
        serial,
        bytes,
        fc.constantFrom(0, 1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12),
        fc.constantFrom(..."0123456789"),
        (number, random, at, sign) => {
          const code = receiptCode(number, random);
          fc.pre(code[at] !== sign);
          expect(readReceiptCode(code.slice(0, at) + sign + code.slice(at + 1))).toBeUndefined();
        },
      ),
    );
  });

  it("is not made without enough random bytes, nor beyond six digits", () => {
    expect(() => receiptCode(1, [1, 2, 3, 4])).toThrow(RangeError);
    expect(() => receiptCode(1_000_000, [1, 2, 3, 4, 5])).toThrow(RangeError);
  });
});
