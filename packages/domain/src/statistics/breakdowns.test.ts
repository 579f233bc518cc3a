import { describe, expect, it } from "@jest/globals";
import { type Breakdown, breakdownsOver, type Crowd, exactBreakdowns, publicBreakdowns } from "./breakdowns.js";

const crowd = (category: string, applicants: number, channel: Crowd["channel"] = "PORTAL"): Crowd => ({
  category,
  channel,
  applicants,
  attended: 0,
});
const groups = ["A", "B", "C"];
const day = (a: number, b: number, c: number) => publicBreakdowns([crowd("A", a), crowd("B", b), crowd("C", c)], groups);
const byCategory = (all: readonly Breakdown[]) => {
  const { total, cells } = all.find(({ of, by }) => of === "APPLICANTS" && by === "CATEGORY") as Breakdown;
  return [...cells.map(({ count }) => count), total];
};

describe("The groups of a figure", () => {
  it("are those of applicants and of those who came, by category and by channel", () => {
    expect(day(5, 6, 7).map(({ of, by }) => [of, by])).toEqual([
      ["APPLICANTS", "CATEGORY"],
      ["APPLICANTS", "CHANNEL"],
      ["REPRESENTATIVES", "CATEGORY"],
      ["REPRESENTATIVES", "CHANNEL"],
    ]);
  });

  it("withhold four and the next smallest, which would give them away, and show five", () => {
    expect(byCategory(day(4, 20, 30))).toEqual([null, null, 30, 54]);
    expect(byCategory(day(5, 20, 30))).toEqual([5, 20, 30, 55]);
  });

  it("list every group that may apply, an empty one too, and hide all alike where the total is hidden", () => {
    expect(byCategory(day(0, 0, 3))).toEqual([null, null, null, null]);
    expect(byCategory(day(0, 0, 0))).toEqual([0, 0, 0, 0]);
  });

  it("hide the categories too where the channels cannot show the total", () => {
    const people = [crowd("A", 7), crowd("A", 1, "PHONE")];
    expect(byCategory(publicBreakdowns(people, groups))).toEqual([null, null, null, null]);
  });

  it("hide nothing from the office", () => {
    expect(byCategory(exactBreakdowns([crowd("A", 4), crowd("A", 1, "PHONE"), crowd("C", 1)], groups))).toEqual([5, 0, 1, 6]);
  });
});

describe("The groups over several days", () => {
  it("add up what the days show", () => {
    expect(byCategory(breakdownsOver([day(5, 20, 30), day(6, 7, 8)]))).toEqual([11, 27, 38, 76]);
  });

  it("withhold what one day withholds: else the year less the other day would be it", () => {
    expect(byCategory(breakdownsOver([day(4, 20, 30), day(40, 7, 8)]))).toEqual([null, null, 38, 54 + 55]);
  });

  it("leave out a day that cannot show its total", () => {
    expect(byCategory(breakdownsOver([day(0, 0, 3), day(6, 7, 8)]))).toEqual([6, 7, 8, 21]);
    expect(byCategory(breakdownsOver([day(0, 0, 3)]))).toEqual([null, null, null, null]);
  });

  it("are empty where there was no day", () => {
    expect(byCategory(breakdownsOver([]))).toEqual([0]);
  });
});
