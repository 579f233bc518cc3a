import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../calendar/civil-date.js";
import { answeringDays } from "./answering-days.js";

const entry = (month: number, date?: string) => ({ month, theme: "走进政务服务", ...(date && { date: civilDate(date) }) });
const answers = (entries: ReturnType<typeof entry>[], ...dates: string[]) =>
  answeringDays(
    { year: 2026, entries },
    dates.map((date) => ({ date: civilDate(date) })),
  ).map((day) => day?.date);

describe("The open day that answers for an entry of the year's plan", () => {
  it("is one of its month and of its year", () => {
    expect(answers([entry(6), entry(12)], "2026-06-22", "2025-12-18")).toEqual(["2026-06-22", undefined]);
  });

  it("is the one of its date before any other of its month, whichever entry stands first", () => {
    expect(answers([entry(6), entry(6, "2026-06-22")], "2026-06-22", "2026-06-29")).toEqual(["2026-06-29", "2026-06-22"]);
  });

  it("is another of its month where the date was moved", () => {
    expect(answers([entry(6, "2026-06-22")], "2026-06-29")).toEqual(["2026-06-29"]);
  });

  it("answers for no second entry", () => expect(answers([entry(6), entry(6)], "2026-06-22")).toEqual(["2026-06-22", undefined]));
});
