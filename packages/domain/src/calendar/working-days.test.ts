import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { anyDay } from "../testing/any-day.js";
import { calendar2026 } from "../testing/calendars.js";
import { addDays, civilDate } from "./civil-date.js";
import { compileCalendar, isWorkingDay } from "./work-calendar.js";
import { workingDaysAfter, workingDaysBefore, workingDaysBetween } from "./working-days.js";

const calendar = calendar2026();

describe("Counting working days back from an event (第五条)", () => {
  it.each([
    ["2024-06-20", "2024-06-17", "2024-06-13", "plain"],
    ["2026-01-05", "2025-12-30", "2025-12-26", "Sunday 4 January is worked, and the count crosses a year"],
    ["2026-02-25", "2026-02-13", "2026-02-11", "Saturday 14 February is worked, and the festival is skipped"],
    ["2026-06-22", "2026-06-16", "2026-06-12", "Dragon Boat"],
    ["2026-06-24", "2026-06-18", "2026-06-16", "Dragon Boat, two days later"],
    ["2026-10-09", "2026-09-29", "2026-09-24", "Mid-Autumn and National Day"],
    ["2026-10-12", "2026-10-08", "2026-09-29", "Saturday 10 October is worked"],
    ["2026-12-18", "2026-12-15", "2026-12-11", "before the week that a notice for 2027 may touch"],
  ])("gives %s its third day %s and its fifth %s: %s", (event, third, fifth) => {
    const before = (days: number) => workingDaysBefore(civilDate(event), days, calendar);
    expect([before(3), before(5)]).toMatchObject([
      { day: third, provisional: false },
      { day: fifth, provisional: false },
    ]);
  });

  it("tells which days were passed over and which rest days were worked", () => {
    const { explained } = workingDaysBefore(civilDate("2026-10-12"), 5, calendar);
    expect(explained.map(({ day, kind, name }) => `${day} ${kind} ${name ?? ""}`.trim())).toEqual([
      ...["01", "02", "03", "04", "05", "06", "07"].map((day) => `2026-10-${day} HOLIDAY 国庆节`),
      "2026-10-10 MAKE_UP 国庆节",
      "2026-10-11 WEEKEND",
    ]);
  });
});

describe("Counting working days on from a receipt", () => {
  it.each([
    ["2026-09-24", 5, "2026-10-09"],
    ["2026-09-24", 15, "2026-10-22"],
    ["2026-06-18", 5, "2026-06-26"],
    ["2026-02-13", 5, "2026-02-27"],
    ["2026-02-13", 15, "2026-03-12"],
    ["2026-04-30", 3, "2026-05-08"],
    ["2025-12-29", 5, "2026-01-06"],
  ])("from %s, %i working days end on %s", (received, days, due) => {
    expect(workingDaysAfter(civilDate(received), days, calendar)).toMatchObject({ day: due, provisional: false });
  });

  it("takes a rest day as day nought, so that the first working day after it is day one", () => {
    expect(workingDaysAfter(civilDate("2026-06-20"), 1, calendar).day).toBe("2026-06-22");
  });
});

describe("A count is provisional where a later notice may change a day of it", () => {
  it("is settled when it ends on 24 December, and open a day later until the next year's notice", () => {
    expect(workingDaysAfter(civilDate("2026-12-21"), 3, calendar)).toMatchObject({ day: "2026-12-24", provisional: false });
    expect(workingDaysAfter(civilDate("2026-12-21"), 4, calendar)).toMatchObject({ day: "2026-12-25", reasons: ["LATE_DECEMBER"] });
  });

  it("is settled in late December where the next year's notice is out", () => {
    expect(workingDaysAfter(civilDate("2025-12-24"), 3, calendar).provisional).toBe(false);
  });

  it("does not look at the event day itself, which is not counted", () => {
    expect(workingDaysBefore(civilDate("2026-12-25"), 5, calendar).provisional).toBe(false);
    expect(workingDaysBefore(civilDate("2026-12-26"), 5, calendar).provisional).toBe(true);
  });

  it("skips 1 January 2027 though no notice is out, and says that the year is not announced", () => {
    expect(workingDaysAfter(civilDate("2026-12-31"), 1, calendar)).toMatchObject({ day: "2027-01-04", reasons: ["YEAR_NOT_ANNOUNCED"] });
  });

  it("says that the lunar days are unknown in a year whose table was never checked", () => {
    expect(workingDaysAfter(civilDate("2028-06-01"), 3, calendar).reasons).toEqual(["LUNAR_DAYS_UNKNOWN", "YEAR_NOT_ANNOUNCED"]);
  });
});

describe("Laws of counting", () => {
  const counts = fc.integer({ min: 1, max: 40 });

  it("ends on a working day", () => {
    fc.assert(fc.property(anyDay(), counts, (day, days) => isWorkingDay(workingDaysBefore(day, days, calendar).day, calendar)));
    fc.assert(fc.property(anyDay(), counts, (day, days) => isWorkingDay(workingDaysAfter(day, days, calendar).day, calendar)));
  });

  it("never moves a later event's day to an earlier one", () => {
    fc.assert(
      fc.property(anyDay(), counts, (day, days) => {
        const [this_, next] = [day, addDays(day, 1)].map((event) => workingDaysBefore(event, days, calendar).day);
        expect(next! >= this_!).toBe(true);
      }),
    );
  });

  it("comes back to a working day when counted there and back", () => {
    fc.assert(
      fc.property(anyDay(), counts, (any, days) => {
        const day = workingDaysAfter(any, 1, calendar).day;
        expect(workingDaysBefore(workingDaysAfter(day, days, calendar).day, days, calendar).day).toBe(day);
      }),
    );
  });

  it("agrees with the number of working days between", () => {
    fc.assert(
      fc.property(anyDay(), counts, (day, days) => {
        const due = workingDaysAfter(day, days, calendar).day;
        expect(workingDaysBetween(day, due, calendar).count).toBe(days);
        expect(workingDaysBetween(due, day, calendar).count).toBe(-days);
      }),
    );
  });

  it("counts a rest day that is made a working day, and ends a working day the earlier for it", () => {
    fc.assert(
      fc.property(anyDay(), counts, (day, days) => {
        const end = workingDaysAfter(day, days, calendar).day;
        const rest = workingDaysBetween(day, end, calendar).explained.find(({ working }) => !working)?.day;
        fc.pre(rest !== undefined);
        const sooner = { ...calendar, moved: new Map([...calendar.moved, ...localWork(rest!)]) };
        expect(workingDaysAfter(day, days, sooner).day < end).toBe(true);
      }),
    );
  });

  it("refuses to count a negative or broken number of days", () => {
    expect(() => workingDaysAfter(civilDate("2026-06-01"), -1, calendar)).toThrow(RangeError);
    expect(() => workingDaysBefore(civilDate("2026-06-01"), 0.5, calendar)).toThrow(RangeError);
  });
});

const localWork = (date: ReturnType<typeof civilDate>) => compileCalendar([], [{ date, working: true, name: "本地上班" }]).moved;
