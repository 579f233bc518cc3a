import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { anIdNumber } from "../testing/people.js";
import { birthDateOf, readIdNumber } from "./id-number.js";

describe("Reading an identity number (GB 11643)", () => {
  it("accepts the public textbook example", () => {
    expect(readIdNumber("11010519491231002X")).toBe("11010519491231002X");
  });

  it.each([
    ["a small x", "11010519491231002x"],
    ["full-width characters", "１１０１０５１９４９１２３１００２Ｘ"],
    ["blanks between the groups", " 110105 19491231 002X "],
  ])("accepts %s, which is what people type", (_, typed) => {
    expect(readIdNumber(typed)).toBe("11010519491231002X");
  });

  it.each([
    ["a wrong check character", "110105194912310021"],
    ["fifteen digits, void since 2013", "110105491231002"],
    ["a day that is not in the calendar", "110105194902300020"],
    ["letters", "ABCDEFGHIJKLMNOPQR"],
    ["nothing", ""],
  ])("does not accept %s", (_, typed) => {
    expect(readIdNumber(typed)).toBeUndefined();
  });

  it("asks no table of divisions, since old codes stay valid for life", () => {
    expect(readIdNumber(anIdNumber({ division: "999999", born: "1950-06-01", serial: 7 }))).toBeDefined();
  });

  it("knows the day of birth", () => {
    expect(birthDateOf(readIdNumber("11010519491231002X")!)).toBe("1949-12-31");
  });

  it("finds every single wrong digit", () => {
    const slips = fc.tuple(fc.nat({ max: 16 }), fc.integer({ min: 1, max: 9 }), fc.nat({ max: 999 }));
    fc.assert(
      fc.property(slips, ([at, by, serial]) => {
        const id = anIdNumber({ division: "341899", born: "1960-01-01", serial });
        const slipped = id.slice(0, at) + ((Number(id[at]) + by) % 10) + id.slice(at + 1);
        expect(readIdNumber(slipped)).toBeUndefined();
      }),
    );
  });
});
