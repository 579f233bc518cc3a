import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { byArticle } from "../regulation/clause.js";
import type { LeadTime } from "../regulation/terms.js";
import { anyDay } from "../testing/any-day.js";
import { calendar2026 } from "../testing/calendars.js";
import { addDays, civilDate } from "./civil-date.js";
import { outsideLead, readingWindows, verdictOn, windowOf } from "./readings.js";

const calendar = calendar2026();
const event = civilDate("2026-06-22");
const lead = (content: Partial<LeadTime> = {}) =>
  byArticle("第五条", "MUST", { workingDays: 5, reading: "AT_LEAST_BEFORE", binds: "FORM_GROUP", ...content } as LeadTime);
const formed = (on: string, content: Partial<LeadTime> = {}) =>
  outsideLead({ act: "FORM_GROUP", on: civilDate(on), event }, lead(content), calendar);

describe("The three readings of 第五条 for 22 June 2026, with Dragon Boat before it", () => {
  it("stand side by side", () => {
    expect(readingWindows(5, event, calendar)).toMatchObject([
      { reading: "WITHIN_BEFORE", earliest: "2026-06-12", latest: "2026-06-21" },
      { reading: "AT_LEAST_BEFORE", latest: "2026-06-12" },
      { reading: "CLEAR_DAYS", latest: "2026-06-11" },
    ]);
  });

  it.each([
    ["AT_LEAST_BEFORE", "2026-06-12", undefined, "the fifth working day before is the last"],
    ["AT_LEAST_BEFORE", "2026-06-13", "TOO_LATE", "the Saturday after it is too late"],
    ["CLEAR_DAYS", "2026-06-11", undefined, "five clear working days lie between"],
    ["CLEAR_DAYS", "2026-06-12", "TOO_LATE", "only four and a part lie between"],
    ["WITHIN_BEFORE", "2026-06-11", "TOO_EARLY", "the window is not open yet"],
    ["WITHIN_BEFORE", "2026-06-12", undefined, "the window opens"],
    ["WITHIN_BEFORE", "2026-06-21", undefined, "the eve is in it, though it is a holiday"],
    ["WITHIN_BEFORE", "2026-06-22", "TOO_LATE", "the event day is not before the event"],
  ] as const)("under %s, on %s: %s, because %s", (reading, on, refused, _why) => {
    expect(formed(on, { reading })?.refused).toBe(refused);
  });

  it("refuse with the article and the day that was due", () => {
    expect(formed("2026-06-15")).toEqual({
      refused: "TOO_LATE",
      basis: { article: "第五条" },
      values: {
        act: "FORM_GROUP",
        on: "2026-06-15",
        event: "2026-06-22",
        reading: "AT_LEAST_BEFORE",
        workingDays: 5,
        earliest: null,
        due: "2026-06-12",
      },
    });
  });

  it("say nothing of an act that the clause does not bind, or where there is no clause", () => {
    expect(formed("2026-06-21", { binds: "ANNOUNCE" })).toBeUndefined();
    expect(outsideLead({ act: "FORM_GROUP", on: event, event }, undefined, calendar)).toBeUndefined();
  });
});

describe("Laws of the readings", () => {
  const leads = fc.integer({ min: 1, max: 20 });

  it("let the literal window and the lower bound meet on T-N alone", () => {
    fc.assert(
      fc.property(anyDay(), leads, fc.integer({ min: 0, max: 40 }), (event, workingDays, back) => {
        const day = addDays(event, -back);
        const verdict = (reading: "WITHIN_BEFORE" | "AT_LEAST_BEFORE") => verdictOn(day, windowOf(reading, workingDays, event, calendar));
        const both = verdict("WITHIN_BEFORE") === "MET" && verdict("AT_LEAST_BEFORE") === "MET";
        expect(both).toBe(day === windowOf("AT_LEAST_BEFORE", workingDays, event, calendar).latest);
      }),
    );
  });

  it("never let clear days allow what the lower bound forbids", () => {
    fc.assert(
      fc.property(anyDay(), leads, (event, workingDays) => {
        const latest = (reading: "CLEAR_DAYS" | "AT_LEAST_BEFORE") => windowOf(reading, workingDays, event, calendar).latest;
        expect(latest("CLEAR_DAYS") < latest("AT_LEAST_BEFORE")).toBe(true);
      }),
    );
  });
});
