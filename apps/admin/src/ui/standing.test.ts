import { describe, expect, it } from "@jest/globals";
import { civilDate } from "@kaimen/domain";
import { standingOf } from "./standing.js";

const day = (at: string) => civilDate(`2026-06-${at}`);
/** Monday 15 to Thursday 18; the festival takes the Friday, Monday 22 is worked again. */
const workingDays = ["15", "16", "17", "18", "22", "23"].map(day);

describe("How near a day is", () => {
  it("is overdue from the day after, not on the day itself", () => {
    expect(standingOf(day("15"), day("15"), workingDays)).toBe("SOON");
    expect(standingOf(day("15"), day("16"), workingDays)).toBe("OVERDUE");
  });

  it("is soon with two working days left, and not with three", () => {
    expect(standingOf(day("17"), day("15"), workingDays)).toBe("SOON");
    expect(standingOf(day("18"), day("15"), workingDays)).toBe("LATER");
  });

  it("does not count the days of a festival", () => expect(standingOf(day("22"), day("17"), workingDays)).toBe("SOON"));
  it("is nothing where there is no term", () => expect(standingOf(null, day("15"), workingDays)).toBe("LATER"));
});
