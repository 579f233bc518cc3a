import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { countsOf } from "../testing/index.js";
import { FIGURES, type FigureCode } from "./figure-definitions.js";
import { type Figure, type FigureCounts, figureOf } from "./figures.js";
import { addCounts, publicFiguresOver } from "./figures-over.js";

const over = (code: FigureCode, ...parts: FigureCounts[]) => publicFiguresOver(parts).find((figure) => figure.code === code) as Figure;
const applied = (applicants: number) => countsOf({ applicants, applications: applicants });

describe("Figures over several open days", () => {
  it("add the days up, and divide once", () => {
    expect(over("APPLICANTS", applied(20), applied(5)).value).toBe(25);
    const rate = over("REPLY_RATE", countsOf({ replied: 1, opinions: 1 }), countsOf({ replied: 0, opinions: 3 }));
    expect(rate).toMatchObject({ value: 25, numerator: 1, denominator: 4 });
    const median = over("MEDIAN_REPLY_DAYS", countsOf({ replyWorkingDays: [1, 1] }), countsOf({ replyWorkingDays: [8] }));
    expect(median.value).toBe(1);
  });

  it("leave out a day of four, which the days would give away, and take it in once it has five", () => {
    expect(over("APPLICANTS", applied(20), applied(4)).value).toBe(20);
    expect(over("APPLICANTS", applied(20), applied(5)).value).toBe(25);
  });

  it("are withheld where there is nothing but a small group, and not called nought", () => {
    expect(over("APPLICANTS", applied(4), applied(0))).toMatchObject({ value: null, withheld: true });
    expect(over("PASS_RATE", countsOf({ reviewed: 3 }))).toMatchObject({ value: null, denominator: null, withheld: true });
  });

  it("are nought where nothing was held", () => {
    expect(over("OPEN_DAYS_HELD")).toMatchObject({ value: 0, withheld: false });
    expect(over("PASS_RATE")).toMatchObject({ value: null, denominator: 0, withheld: false });
  });

  it("say nothing that the days do not: each follows from what the days show", () => {
    const someDays = fc.array(fc.nat(12).map(applied), { maxLength: 4 });
    fc.assert(
      fc.property(someDays, (days) => {
        const shown = days.filter((day) => !figureOf("APPLICANTS", day).withheld);
        const { value } = over("APPLICANTS", ...days);
        expect(value ?? 0).toBe(addCounts(shown).applicants);
      }),
    );
  });

  it("come complete", () => {
    expect(publicFiguresOver([]).map(({ code }) => code)).toEqual([...FIGURES]);
  });
});
