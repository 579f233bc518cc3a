import { describe, expect, it } from "@jest/globals";
import { mayOpen, STAGES, stageAt, stagesFor, statusesOf } from "./stages.js";

const [applying] = STAGES;
const names = (roles: Parameters<typeof stagesFor>[0]) => stagesFor(roles).map(({ path }) => path);

describe("The stages of an open day in the menu", () => {
  it("are all there for the organiser, in the order of the office's work", () => {
    expect(names(["ORGANISER"])).toEqual(["/applying", "/reviewing", "/selecting", "/notices", "/the-day", "/summaries"]);
  });

  it("show a department's reviewer the review and what everybody reads, and no applicants", () => {
    expect(names(["DEPARTMENT_REVIEWER"])).toEqual(["/reviewing", "/notices", "/summaries"]);
    expect(mayOpen("applications", ["DEPARTMENT_REVIEWER"])).toBe(false);
    expect(mayOpen("overview", [])).toBe(true);
  });

  it("begin with the days that are there now, and add every later one when asked", () => {
    expect(statusesOf(applying!, false)).toEqual(["RECRUITING"]);
    expect(statusesOf(applying!, true)).toContain("ARCHIVED");
    expect(statusesOf(STAGES[4]!, true)).toEqual(["SETTLED", "UNDER_WAY", "HELD", "SUMMARISED", "ARCHIVED"]);
  });

  it("hold the pages of one open day too, and not its overview", () => {
    expect(stageAt("/open-days/abc/review/desk")?.path).toBe("/reviewing");
    expect(stageAt("/open-days/abc/nominations")?.path).toBe("/applying");
    expect(stageAt("/open-days/abc")).toBeUndefined();
    expect(stageAt("/open-days/abc/announcement")).toBeUndefined();
  });
});
