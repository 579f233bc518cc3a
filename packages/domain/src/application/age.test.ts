import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../calendar/civil-date.js";
import { ageOn } from "./age.js";

const age = (day: string, born: string) => ageOn(civilDate(day), civilDate(born));

describe("The age on a day", () => {
  it("counts the birthday itself, since 以上 includes the number", () => expect(age("2026-06-22", "2008-06-22")).toBe(18));
  it("is a year less on the eve of the birthday", () => expect(age("2026-06-21", "2008-06-22")).toBe(17));
  it("is reached on 1 March of a common year by who was born on 29 February", () => {
    expect([age("2026-02-28", "2008-02-29"), age("2026-03-01", "2008-02-29")]).toEqual([17, 18]);
  });
  it("is reached on 29 February itself in a leap year", () => expect(age("2028-02-29", "2008-02-29")).toBe(20));
});
