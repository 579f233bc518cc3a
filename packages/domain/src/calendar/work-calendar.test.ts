import { describe, expect, it } from "@jest/globals";
import { calendar2026 } from "../testing/calendars.js";
import { addDays, civilDate, isWeekend, yearOf } from "./civil-date.js";
import { off } from "./holiday-notice.js";
import { NOTICES } from "./notices/notices.js";
import { calendarDay, compileCalendar, isSettled, isWorkingDay, provisionalReasons } from "./work-calendar.js";

describe("The yearly notices that come with the product", () => {
  it.each([
    [2024, 251, "262 weekdays less the 11 statutory holidays of that time"],
    [2025, 248, "261 weekdays less the 13 statutory holidays since 2025"],
    [2026, 248, "261 weekdays less the 13 statutory holidays since 2025"],
  ])("give %i %i working days: %s", (year, count) => {
    const days = Array.from({ length: 366 }, (_, index) => addDays(civilDate(`${year}-01-01`), index)).filter(
      (day) => yearOf(day) === year,
    );
    expect(days.filter((day) => isWorkingDay(day, calendar2026()))).toHaveLength(count);
  });

  it("make up only on weekends, since no other day could be owed", () => {
    const worked = NOTICES.flatMap(({ days }) => days).filter(({ isOffDay }) => !isOffDay);
    expect(worked.filter(({ date }) => !isWeekend(date))).toEqual([]);
  });
});

describe("A year without a notice", () => {
  it.each(["2027-01-01", "2027-02-05", "2027-02-08", "2027-04-05", "2027-06-09", "2027-09-15", "2027-10-01"])(
    "rests on %s by statute",
    (day) => {
      expect(calendarDay(civilDate(day), calendar2026())).toMatchObject({ kind: "STATUTORY", working: false });
    },
  );

  it("is still unannounced where a notice is entered without days", () => {
    const empty = { year: 2027, title: "", number: "", issuedOn: civilDate("2026-11-01"), days: [] };
    expect(isSettled(civilDate("2027-03-01"), compileCalendar([...NOTICES, empty]))).toBe(false);
  });

  it("is settled by its notice, and settles late December before it", () => {
    const issued = {
      year: 2027,
      title: "测试",
      number: "",
      issuedOn: civilDate("2026-11-20"),
      days: off("元旦", "2026-12-31", "2027-01-02"),
    };
    const calendar = compileCalendar([...NOTICES, issued]);
    expect(calendarDay(civilDate("2026-12-31"), calendar)).toMatchObject({ kind: "HOLIDAY", name: "元旦" });
    expect(isSettled(civilDate("2026-12-30"), calendar) && isSettled(civilDate("2027-03-01"), calendar)).toBe(true);
  });

  it("counts as unannounced before the first notice too, rather than silently right", () => {
    expect(provisionalReasons(civilDate("2023-12-29"), calendar2026())).toContain("YEAR_NOT_ANNOUNCED");
  });
});

describe("A local day", () => {
  const local = { date: civilDate("2026-06-22"), working: false, name: "本地休息" };

  it("overrides the nation's, and no later notice changes it", () => {
    const calendar = compileCalendar(NOTICES, [local]);
    expect(calendarDay(local.date, calendar)).toEqual({ day: "2026-06-22", kind: "LOCAL_REST", working: false, name: "本地休息" });
    expect(isSettled(local.date, calendar)).toBe(true);
  });
});
