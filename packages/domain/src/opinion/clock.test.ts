import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { civilDate } from "../calendar/civil-date.js";
import { isWorkingDay } from "../calendar/work-calendar.js";
import { workingDaysBetween } from "../calendar/working-days.js";
import { byArticle, type Clause } from "../regulation/clause.js";
import type { OpinionKind, ReplyTerms } from "../regulation/terms.js";
import { acknowledged, anyDay, anyKind, assigned, calendar2026, registered, replyTerms } from "../testing/index.js";
import { acknowledgementClock, clockVerdict, isOverdue, replyClock } from "./clock.js";

const calendar = calendar2026();

const clockOf = (on: string, kind: OpinionKind, terms: Clause<ReplyTerms> = replyTerms) =>
  replyClock(registered(civilDate(on), { kind }), terms, calendar);
const within = (days: number) =>
  byArticle("第八条", "MUST", { ...replyTerms.content, replyWithin: { QUESTION: days, SUGGESTION: days, COMPLAINT: days, HELP: days } });

describe("The reply clock", () => {
  it.each([
    ["a question on a Monday", "2026-06-22", "QUESTION", "2026-06-25"],
    ["a suggestion on a Monday", "2026-06-22", "SUGGESTION", "2026-07-06"],
    ["a Saturday, which is day nought all the same", "2026-06-27", "QUESTION", "2026-07-01"],
    ["the eve of the Dragon Boat festival", "2026-06-18", "QUESTION", "2026-06-24"],
    ["a make-up Sunday, which counts as day nought only", "2026-09-20", "QUESTION", "2026-09-23"],
    ["the day before, for which the make-up Sunday is day one", "2026-09-19", "QUESTION", "2026-09-22"],
  ] as const)("counts working days after receipt: %s", (_, on, kind, due) => {
    expect(clockOf(on, kind)?.due).toBe(due);
  });

  it.each([
    ["2026-06-18", 5, "2026-06-26"],
    ["2026-09-24", 5, "2026-10-09"],
    ["2026-09-24", 15, "2026-10-22"],
  ])("agrees with the notice of the State Council: %s and %i working days", (on, days, due) => {
    expect(clockOf(on, "QUESTION", within(days))?.due).toBe(due);
  });

  it("explains itself: the article that sets it", () => {
    expect(clockOf("2026-06-22", "QUESTION", within(5))).toMatchObject({
      startsOn: "2026-06-22",
      workingDays: 5,
      basis: { article: "第八条" },
    });
  });

  it("explains itself: 本单位设定 where the regulation is silent and the office is not", () => {
    expect(clockOf("2026-06-22", "QUESTION")?.basis).toEqual({ setBy: "OFFICE" });
  });

  it("does not run where nobody set a deadline", () => {
    expect(replyClock(registered(), undefined, calendar)).toBeUndefined();
  });

  it("falls due at 24:00 of its day in Shanghai", () => {
    expect(clockOf("2026-06-22", "QUESTION")?.endsAt).toBe("2026-06-25T16:00:00.000Z");
  });

  it("is provisional once it counts a day that waits for the next year's notice, and not a day before", () => {
    expect(clockOf("2026-12-21", "QUESTION")).toMatchObject({ due: "2026-12-24", provisional: false });
    expect(clockOf("2026-12-22", "QUESTION")).toMatchObject({ due: "2026-12-25", provisional: true, reasons: ["LATE_DECEMBER"] });
  });

  it("names the holiday that it passed over", () => {
    expect(clockOf("2026-06-18", "QUESTION")?.explained).toMatchObject([{ name: "端午节" }, { name: "端午节" }, { name: "端午节" }]);
  });

  it("falls due on a working day, whatever the day of receipt and the kind", () => {
    fc.assert(
      fc.property(anyDay(), anyKind, (on, kind) => {
        const due = replyClock(registered(on, { kind }), replyTerms, calendar)?.due ?? on;
        expect(isWorkingDay(due, calendar)).toBe(true);
        expect(workingDaysBetween(on, due, calendar).count).toBe(replyTerms.content.replyWithin[kind]);
      }),
    );
  });
});

describe("What a clock says", () => {
  const clock = clockOf("2026-06-22", "SUGGESTION");
  it.each([
    ["2026-07-01", "RUNNING"],
    ["2026-07-02", "DUE_SOON"],
    ["2026-07-03", "DUE_SOON"],
    ["2026-07-06", "DUE_SOON"],
    ["2026-07-07", "OVERDUE"],
  ])("on %s is %s, where 2026-07-06 is due", (today, verdict) => {
    expect(clock && clockVerdict(clock, civilDate(today), calendar)).toBe(verdict);
  });

  it("is overdue on exactly the days after the due day", () => {
    fc.assert(fc.property(anyDay(), anyDay(), (due, today) => expect(isOverdue({ due }, today)).toBe(today > due)));
  });
});

describe("The clock for acknowledging", () => {
  it("runs from the day of assignment, not of receipt", () => {
    const opinion = { ...assigned(civilDate("2026-06-15")), assignedOn: civilDate("2026-06-18") };
    expect(acknowledgementClock(opinion, replyTerms, calendar)?.due).toBe("2026-06-22");
  });

  it("does not change the clock of the reply", () => {
    const on = civilDate("2026-06-15");
    expect(replyClock(acknowledged(on), replyTerms, calendar)).toEqual(replyClock(registered(on), replyTerms, calendar));
  });
});
