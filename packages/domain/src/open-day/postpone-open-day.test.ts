import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../calendar/civil-date.js";
import { byArticle } from "../regulation/clause.js";
import { approved, noticed, planned, recruiting, reviewing, selecting, settled } from "../testing/open-days.js";
import { on } from "../testing/plans.js";
import { shuidong } from "../testing/regulations.js";
import type { BeforeTheDay } from "./open-day.js";
import { postponeOpenDay } from "./postpone-open-day.js";

const postpone = (day: BeforeTheDay, to: string, ground = "防汛", today = "2026-05-25", regulation = shuidong()) =>
  postponeOpenDay(day, { to: civilDate(to), ground }, on(today, { regulation }));

describe("Postponing an open day", () => {
  it.each([planned, approved, recruiting, reviewing, selecting, noticed, settled].map((day) => [day().status, day()] as const))(
    "keeps the stage %s and writes down from when, to when and why",
    (status, day) => {
      expect(postpone(day, "2026-06-29")).toMatchObject({
        status,
        date: "2026-06-29",
        postponements: [{ from: "2026-06-22", to: "2026-06-29", on: "2026-05-25", ground: "防汛" }],
      });
    },
  );

  it("goes to the next day at the soonest, and never back", () => {
    expect(postpone(settled(), "2026-06-23")).toMatchObject({ date: "2026-06-23" });
    expect(postpone(settled(), "2026-06-22")).toMatchObject({
      faults: [{ field: "to", code: "OUT_OF_RANGE", values: { after: "2026-06-22" } }],
    });
  });

  it("goes to no day that has gone by where the day itself was let pass", () => {
    expect(postpone(settled(), "2026-06-25", "防汛", "2026-06-25")).toMatchObject({ faults: [{ values: { after: "2026-06-25" } }] });
  });

  it("asks for a ground", () => expect(postpone(settled(), "2026-06-29", " ")).toMatchObject({ faults: [{ code: "GROUND_NEEDED" }] }));

  it("moves the closing of registration with the day", () => {
    expect(postpone(recruiting(), "2026-06-29")).toMatchObject({ registrationClosesOn: "2026-06-10" });
  });

  it("never moves it to before what people were told", () => {
    const extended = { ...recruiting(), registrationClosesOn: civilDate("2026-06-15") };
    expect(postpone(extended, "2026-06-24")).toMatchObject({ registrationClosesOn: "2026-06-15" });
  });

  it("leaves a registration that is over as it was", () => {
    expect(postpone(reviewing(), "2026-06-29")).toMatchObject({ registrationClosesOn: "2026-06-03" });
  });

  it("records its ground where it leaves the months of 第三条", () => {
    expect(postpone(recruiting(), "2026-07-20")).toMatchObject({ departures: [{ clause: "months", ground: "防汛" }] });
  });

  it("drops a departure that the new day no longer makes", () => {
    const july = postpone(planned(), "2026-07-20") as BeforeTheDay;
    expect(postpone(july, "2026-12-21")).toMatchObject({ departures: [] });
  });

  it("is refused where a town's own text says that the month must be kept", () => {
    const strict = shuidong({ months: byArticle("第三条", "MUST", [6, 12]) });
    expect(postpone(recruiting(), "2026-07-20", "防汛", "2026-05-25", strict)).toMatchObject({ refused: "DEPARTS_FROM_RULE" });
  });

  it("records its ground where the new day is provisional, once the plan is approved", () => {
    expect(postpone(approved(), "2026-12-28")).toMatchObject({ departures: [{ clause: "settledCalendar", ground: "防汛" }] });
    expect(postpone(planned(), "2026-12-28")).toMatchObject({ departures: [] });
  });
});
