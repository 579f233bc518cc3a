import { describe, expect, it } from "@jest/globals";
import { civilDate, instantOf } from "../calendar/civil-date.js";
import { atClock, calendar2026, dayUnderWay, heldDay, opinionTerms, registered } from "../testing/index.js";
import { type ReplyOnTheSpot, replyOnTheSpot, type SpotContext } from "./reply-on-the-spot.js";

const calendar = calendar2026();

const spoken = { text: "年底前建成。", adopted: true, answeredBy: "镇长", answeredAt: atClock("15:10"), recordedBy: "clerk" };
const answer = (more: Partial<ReplyOnTheSpot> = {}, at: Partial<SpotContext> = {}, on = heldDay.date) =>
  replyOnTheSpot(registered(on), { ...spoken, ...more }, { ...opinionTerms, day: dayUnderWay, now: atClock("15:30"), calendar, ...at });
const outOfRange = { faults: [{ field: "answeredAt", code: "OUT_OF_RANGE", values: { day: "2026-06-22" } }] };

describe("Answering on the spot (现场答复)", () => {
  it("answers at once, and says by whom and when", () => {
    expect(answer()).toMatchObject({
      status: "REPLIED",
      reply: { repliedOn: "2026-06-22", workingDaysTaken: 0, late: false, given: { manner: "ON_THE_SPOT", answeredBy: "镇长" } },
    });
  });

  it("may be written down from the minutes the day after", () => {
    expect(answer({}, { day: heldDay, now: instantOf("2026-06-23T02:00:00Z") })).toMatchObject({ reply: { repliedOn: "2026-06-22" } });
  });

  it("was given on the open day itself: its last minute counts, midnight does not", () => {
    const later = { day: heldDay, now: instantOf("2026-06-24T02:00:00Z") };
    expect(answer({ answeredAt: atClock("23:59") }, later)).toMatchObject({ status: "REPLIED" });
    expect(answer({ answeredAt: atClock("24:00") }, later)).toEqual(outOfRange);
  });

  it("was not given in a minute that is still to come", () => {
    expect(answer({ answeredAt: atClock("15:31") })).toEqual(outOfRange);
  });

  it("was not given before the opinion was received", () => {
    expect(answer({}, { day: heldDay, now: instantOf("2026-06-24T02:00:00Z") }, civilDate("2026-06-23"))).toEqual(outOfRange);
  });

  it("owes the reason of a no, as a written answer does", () => {
    expect(answer({ adopted: false })).toEqual({ faults: [{ field: "reason", code: "REQUIRED" }] });
  });

  it("names who answered", () => {
    expect(answer({ answeredBy: " " })).toEqual({ faults: [{ field: "answeredBy", code: "REQUIRED" }] });
  });
});
