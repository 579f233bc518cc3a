import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { countsOf } from "../testing/index.js";
import { FIGURE_DEFINITIONS, FIGURES, type FigureCode, type FigureDefinition } from "./figure-definitions.js";
import { type FigureCounts, figureOf, publicFigures } from "./figures.js";
import { medianOf, percentOf } from "./ratio.js";

const figure = (code: FigureCode, more: Partial<FigureCounts> = {}) => figureOf(code, countsOf(more));

describe("The public figures", () => {
  it.each<[FigureCode, number, number | null, number | null]>([
    ["OPEN_DAYS_HELD", 1, null, null],
    ["APPLICANTS", 120, null, null],
    ["APPLICATIONS", 124, null, null],
    ["REPRESENTATIVES", 27, null, null],
    ["VISITS", 81, null, null],
    ["OPINIONS_RAISED", 12, null, null],
    ["PASS_RATE", 90, 108, 120],
    ["SELECTION_RATE", 27.8, 30, 108],
    ["DECLINE_RATE", 6.3, 2, 32],
    ["ATTENDANCE_RATE", 90, 27, 30],
    ["REPLY_RATE", 91.7, 11, 12],
    ["ON_TIME_RATE", 90.9, 10, 11],
    ["ON_THE_SPOT_RATE", 9.1, 1, 11],
    ["ADOPTION_RATE", 83.3, 5, 6],
    ["SATISFACTION_RATE", 88.9, 8, 9],
    ["MEDIAN_REPLY_DAYS", 4, null, null],
  ])("%s is %d of %s and %s", (code, value, numerator, denominator) => {
    expect(figure(code)).toEqual({ code, value, numerator, denominator, withheld: false });
  });

  it("are all defined in both languages, with a denominator for every share", () => {
    const incomplete = FIGURES.filter((code) => {
      const { unit, definition, numerator, denominator }: FigureDefinition = FIGURE_DEFINITIONS[code];
      return !definition.zh || !definition.en || (unit === "PER_CENT") !== Boolean(numerator && denominator);
    });
    expect(incomplete).toEqual([]);
  });

  it("are withheld over four people, and shown over five", () => {
    expect(figure("PASS_RATE", { reviewed: 4, passed: 3 })).toEqual({
      code: "PASS_RATE",
      value: null,
      numerator: null,
      denominator: null,
      withheld: true,
    });
    expect(figure("PASS_RATE", { reviewed: 5, passed: 3 })).toMatchObject({ value: 60, withheld: false });
    expect([figure("APPLICANTS", { applicants: 4 }).withheld, figure("APPLICANTS", { applicants: 5 }).value]).toEqual([true, 5]);
  });

  it("withhold occasions with the people, since four applications are no more than four people", () => {
    expect(figure("APPLICATIONS", { applicants: 4, applications: 5 }).withheld).toBe(true);
    expect(figure("APPLICATIONS", { applicants: 0, applications: 4 }).withheld).toBe(true);
    expect(figure("VISITS", { attended: 4, visits: 12 }).withheld).toBe(true);
    expect(figure("VISITS", { attended: 5, visits: 12 })).toMatchObject({ value: 12, withheld: false });
  });

  it("are not nought per cent before there is anything to judge", () => {
    const early = { reviewed: 0, passed: 0, candidates: 0, selected: 0, expected: 0, attended: 0 };
    const rates = (["PASS_RATE", "SELECTION_RATE", "ATTENDANCE_RATE"] as const).map((code) => figure(code, early));
    expect(rates.map(({ value, withheld }) => ({ value, withheld }))).toEqual(Array(3).fill({ value: null, withheld: false }));
  });

  it("count things however few: an opinion is no person", () => {
    expect(figure("REPLY_RATE", { opinions: 2, replied: 1 })).toMatchObject({ value: 50, numerator: 1, denominator: 2 });
  });

  it("are null and not withheld where there is nothing to divide by", () => {
    expect(figure("SATISFACTION_RATE", { rated: 0, satisfied: 0 })).toMatchObject({ value: null, denominator: 0, withheld: false });
    expect(figure("MEDIAN_REPLY_DAYS", { replyWorkingDays: [] })).toMatchObject({ value: null, withheld: false });
  });

  it("come complete and in the order of their definitions", () => {
    expect(publicFigures(countsOf()).map(({ code }) => code)).toEqual([...FIGURES]);
  });
});

describe("A rate", () => {
  it.each([
    [1, 3, 33.3],
    [2, 3, 66.7],
    [1, 8, 12.5],
    [1, 16, 6.3],
    [0, 5, 0],
    [5, 5, 100],
  ])("of %i in %i is %d per cent", (numerator, denominator, percent) => {
    expect(percentOf({ numerator, denominator })).toBe(percent);
  });

  it("of nothing is no number", () => {
    expect(percentOf({ numerator: 0, denominator: 0 })).toBeNull();
  });
});

describe("A median", () => {
  it("is the middle, or the mean of the two middle ones", () => {
    expect([medianOf([3, 1, 2]), medianOf([4, 1, 2, 3]), medianOf([])]).toEqual([2, 2.5, null]);
  });

  it("has no more values below it than above", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 1 }), (values) => {
        const median = medianOf(values) ?? -1;
        expect(values.filter((value) => value < median).length).toBeLessThanOrEqual(values.length / 2);
        expect(values.filter((value) => value > median).length).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });
});
