import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { civilDate } from "../calendar/civil-date.js";
import { byArticle, setByOffice } from "../regulation/clause.js";
import { anyDay } from "../testing/any-day.js";
import { calendar2026 } from "../testing/calendars.js";
import { shuidong, silent } from "../testing/regulations.js";
import { earliestEvent, nextSeasonDay } from "./earliest-event.js";
import { recommend } from "./recommend.js";

const calendar = calendar2026();

describe("The earliest event that can still be prepared", () => {
  it("leaves a day for the call, five for the notice, one to publish it and one to settle", () => {
    expect(earliestEvent(civilDate("2026-06-01"), shuidong(), calendar)).toBe("2026-06-11");
  });

  it("counts over a holiday", () => {
    expect(earliestEvent(civilDate("2026-06-10"), shuidong(), calendar)).toBe("2026-06-23");
  });

  it("follows 第五条 where its lead is longer than the rest takes", () => {
    const fifteen = shuidong({ lead: byArticle("第五条", "MUST", { workingDays: 15, reading: "AT_LEAST_BEFORE", binds: "ANNOUNCE" }) });
    expect(earliestEvent(civilDate("2026-07-01"), fifteen, calendar)).toBe("2026-07-22");
  });

  it("is soon where a regulation is silent and the town posts no notice and takes no registration", () => {
    expect(earliestEvent(civilDate("2026-06-01"), silent({ without: ["PUBLIC_NOTICE", "REGISTRATION"] }), calendar)).toBe("2026-06-02");
  });

  it("is later where the office wants a longer notice", () => {
    const ten = shuidong({ noticeTerms: setByOffice("MUST", { workingDays: 10 }) });
    expect(earliestEvent(civilDate("2026-06-01"), ten, calendar)).toBe("2026-06-18");
  });
});

describe("The next season's day (第三条: June or December)", () => {
  it.each([
    ["2026-04-30", "2026-06-01", "today is T-20 of 1 June"],
    ["2026-05-01", "2026-06-02", "no working day is left that is T-20 of 1 June"],
    ["2026-05-22", "2026-06-22", "22 June is the first that still fits"],
    ["2026-06-10", "2026-12-01", "June is out of reach, so December it is"],
    ["2026-11-23", "2026-12-21", "T-20 is today"],
    ["2026-12-10", "2027-06-01", "the next season is next year's"],
  ])("from %s is %s: %s", (today, day) => {
    expect(nextSeasonDay(civilDate(today), shuidong(), calendar)).toBe(day);
  });

  it("can always still be started", () => {
    fc.assert(
      fc.property(anyDay(), (today) => recommend(nextSeasonDay(today, shuidong(), calendar), shuidong(), calendar, today).canStillStart),
      { numRuns: 30 },
    );
  });
});
