import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { civilDate } from "../calendar/civil-date.js";
import { outsideLead } from "../calendar/readings.js";
import { byArticle, setByOffice } from "../regulation/clause.js";
import { BOUND_ACTS, type LeadTime, READINGS } from "../regulation/terms.js";
import { anyDay } from "../testing/any-day.js";
import { calendar2026 } from "../testing/calendars.js";
import { shuidong, silent } from "../testing/regulations.js";
import { recommend } from "./recommend.js";

const calendar = calendar2026();
const june = civilDate("2026-06-22");
const today = civilDate("2026-05-20");
const under = (content: Partial<LeadTime>) =>
  shuidong({
    lead: byArticle("第五条", "MUST", { workingDays: 5, reading: "AT_LEAST_BEFORE", binds: "FORM_GROUP", ...content } as LeadTime),
  });

const dates = (regulation = shuidong(), event = june) =>
  Object.fromEntries(recommend(event, regulation, calendar, today).acts.map(({ milestone, day }) => [milestone, day]));

describe("The recommended schedule for 22 June 2026", () => {
  it("is the office's: group and call at T-20, notice for five working days, settled at T-2", () => {
    expect(dates()).toEqual({
      FORM_GROUP: "2026-05-22",
      ANNOUNCE: "2026-05-22",
      CLOSE_REGISTRATION: "2026-06-03",
      CONCLUDE_REVIEW: "2026-06-05",
      DRAW: "2026-06-08",
      PUBLISH_NOTICE: "2026-06-09",
      NOTICE_OPENS: "2026-06-10",
      NOTICE_CLOSES: "2026-06-16",
      SETTLE: "2026-06-17",
      REMIND: "2026-06-18",
    });
  });

  it("says which article or setting wants each act", () => {
    const { acts } = recommend(june, shuidong(), calendar, today);
    expect(acts.find(({ milestone }) => milestone === "FORM_GROUP")?.basis).toEqual({ article: "第五条" });
    expect(acts.find(({ milestone }) => milestone === "NOTICE_CLOSES")?.basis).toEqual({ setBy: "OFFICE" });
  });

  it("can still be kept on the day of its first act, and not the day after", () => {
    const canStart = (day: string) => recommend(june, shuidong(), calendar, civilDate(day)).canStillStart;
    expect([canStart("2026-05-22"), canStart("2026-05-23")]).toEqual([true, false]);
  });

  it("leaves out the acts of stages that the regulation leaves out", () => {
    expect(Object.keys(dates(shuidong({ without: ["REGISTRATION", "PUBLIC_NOTICE"] })))).toEqual([
      "FORM_GROUP",
      "ANNOUNCE",
      "CONCLUDE_REVIEW",
      "DRAW",
      "SETTLE",
      "REMIND",
    ]);
  });

  it("starts the notice earlier where the office wants a longer one", () => {
    const ten = shuidong({ noticeTerms: setByOffice("MUST", { workingDays: 10 }) });
    expect(dates(ten)).toMatchObject({ PUBLISH_NOTICE: "2026-06-02", NOTICE_CLOSES: "2026-06-16", SETTLE: "2026-06-17" });
  });

  it("is provisional where a date lies in late December before the next year's notice", () => {
    expect(recommend(civilDate("2026-12-25"), shuidong(), calendar, today).provisional).toBe(false);
    expect(recommend(civilDate("2026-12-28"), shuidong(), calendar, today).provisional).toBe(true);
  });

  it("stands on the office's defaults where the regulation says nothing, and compares no readings", () => {
    const { acts, readings, conflicts } = recommend(june, silent(), calendar, today);
    expect([acts[0]?.day, readings, conflicts]).toEqual(["2026-05-22", [], []]);
  });
});

describe("The readings of 第五条 beside the schedule", () => {
  const { readings, conflicts } = recommend(june, shuidong(), calendar, today);

  it("are nine: three readings for each act that the five days may bind, one of which governs", () => {
    expect(readings).toHaveLength(9);
    expect(readings.filter(({ governs }) => governs)).toMatchObject([{ reading: "AT_LEAST_BEFORE", binds: "FORM_GROUP", verdict: "MET" }]);
  });

  it("are all met but the literal window, which no orderly schedule can meet", () => {
    expect(conflicts.map(({ reading, binds, verdict }) => `${reading} ${binds} ${verdict}`)).toEqual([
      "WITHIN_BEFORE FORM_GROUP TOO_EARLY",
      "WITHIN_BEFORE ANNOUNCE TOO_EARLY",
      "WITHIN_BEFORE PUBLISH_NOTICE TOO_EARLY",
    ]);
  });

  it("show that under the literal window no notice longer than a day or two fits", () => {
    expect(conflicts.find(({ binds }) => binds === "FORM_GROUP")).toMatchObject({ longestNotice: 2, noticeFits: false });
  });
});

describe("Under the literal window, where it governs", () => {
  it("the whole sequence has the five days, and the notice is as long as fits", () => {
    expect(dates(under({ reading: "WITHIN_BEFORE" }))).toEqual({
      FORM_GROUP: "2026-06-12",
      ANNOUNCE: "2026-06-12",
      CLOSE_REGISTRATION: "2026-06-15",
      CONCLUDE_REVIEW: "2026-06-15",
      DRAW: "2026-06-15",
      PUBLISH_NOTICE: "2026-06-15",
      NOTICE_OPENS: "2026-06-16",
      NOTICE_CLOSES: "2026-06-17",
      SETTLE: "2026-06-18",
      REMIND: "2026-06-18",
    });
  });

  it("the notice that does not fit is named as a conflict", () => {
    const { conflicts } = recommend(june, under({ reading: "WITHIN_BEFORE" }), calendar, today);
    expect(conflicts.filter(({ governs }) => governs)).toMatchObject([{ verdict: "MET", longestNotice: 2, noticeFits: false }]);
  });

  it("and binds the notice alone, the notice is published on T-5 and three days fit", () => {
    const notice = under({ reading: "WITHIN_BEFORE", binds: "PUBLISH_NOTICE" });
    expect(dates(notice)).toMatchObject({ FORM_GROUP: "2026-05-22", PUBLISH_NOTICE: "2026-06-12", NOTICE_CLOSES: "2026-06-17" });
  });
});

describe("Laws of the recommendation", () => {
  const leads = fc.record({
    workingDays: fc.integer({ min: 3, max: 30 }),
    reading: fc.constantFrom(...READINGS),
    binds: fc.constantFrom(...BOUND_ACTS),
  });

  it("always meets the governing reading, whatever the lead", () => {
    fc.assert(
      fc.property(anyDay(), leads, (event, content) => {
        const regulation = under(content);
        const { acts } = recommend(event, regulation, calendar, event);
        const on = acts.find(({ milestone }) => milestone === content.binds)!.day;
        expect(outsideLead({ act: content.binds, on, event }, regulation.lead, calendar)).toBeUndefined();
      }),
    );
  });

  it("keeps the acts in the order of 第五条", () => {
    fc.assert(
      fc.property(anyDay(), leads, (event, content) => {
        const days = recommend(event, under(content), calendar, event).acts.map(({ day }) => day);
        expect(days).toEqual([...days].sort());
      }),
    );
  });
});
