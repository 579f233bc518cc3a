import { describe, expect, it } from "@jest/globals";
import { civilDate, compileCalendar, monthOf, NOTICES, workingDaysAfter } from "@kaimen/domain";
import { shuidong } from "@kaimen/domain/testing";
import { lastSeasonDay } from "./last-season.js";

const calendar = compileCalendar(NOTICES);
const last = (today: string) => lastSeasonDay(civilDate(today), shuidong(), calendar);

describe("The last season of the demo", () => {
  it.each([
    ["2026-11-27", "2026-06-15"],
    ["2026-07-06", "2025-12-15"],
    ["2026-07-08", "2026-06-15"],
    ["2026-01-05", "2025-06-16"],
  ])("seen on %s was held on %s, a working day of June or December that is wholly behind", (today, held) => {
    expect(last(today)).toBe(held);
    expect([6, 12]).toContain(monthOf(last(today)));
    expect(workingDaysAfter(last(today), 15, calendar).day < today).toBe(true);
  });
});
