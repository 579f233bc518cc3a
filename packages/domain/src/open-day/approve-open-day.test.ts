import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../calendar/civil-date.js";
import { byArticle, setByOffice } from "../regulation/clause.js";
import { factOf } from "../testing/fact-of.js";
import { planned } from "../testing/open-days.js";
import { aPlan, on } from "../testing/plans.js";
import { shuidong } from "../testing/regulations.js";
import { approveOpenDay } from "./approve-open-day.js";
import { planOpenDay } from "./plan-open-day.js";

const nothing = { grounds: [] };
const plannedFor = (date: string) =>
  factOf(planOpenDay({ id: "day-1", organisation: "shuidong" }, aPlan({ date: civilDate(date) }), on("2026-05-08")));

describe("Approving a plan", () => {
  it("fixes the regulation that governs the day from here on", () => {
    expect(approveOpenDay(planned(), nothing, on("2026-05-11"))).toMatchObject({
      status: "APPROVED",
      governedBy: "shuidong-2024",
      approvedOn: "2026-05-11",
    });
  });

  it("goes by no regulation that is not in force yet, and by it from its first day (第九条)", () => {
    const regulation = shuidong({ id: "shuidong-2026", inForceFrom: civilDate("2026-05-12") });
    expect(approveOpenDay(planned(), nothing, on("2026-05-11", { regulation }))).toMatchObject({ faults: [{ field: "regulation" }] });
    expect(approveOpenDay(planned(), nothing, on("2026-05-12", { regulation }))).toMatchObject({ governedBy: "shuidong-2026" });
  });

  it("judges the plan by the regulation of the day, not of the draft", () => {
    const regulation = shuidong({ venues: byArticle("第六条", "MUST", { least: 1, most: 2 }) });
    expect(approveOpenDay(planned(), nothing, on("2026-05-11", { regulation }))).toMatchObject({ refused: "TOO_MANY_VENUES" });
  });

  it("comes too late on the day of the event", () => {
    expect(approveOpenDay(planned(), nothing, on("2026-06-21"))).toMatchObject({ status: "APPROVED" });
    expect(approveOpenDay(planned(), nothing, on("2026-06-22"))).toMatchObject({ faults: [{ field: "date" }] });
  });
});

describe("A date that a later notice may still move", () => {
  const ground = { clause: "settledCalendar", ground: "2027年通知发布后再核对" } as const;

  it("is settled on 24 December and wants a ground on the 25th, as the office itself set", () => {
    expect(approveOpenDay(plannedFor("2026-12-24"), nothing, on("2026-11-02"))).toMatchObject({ status: "APPROVED" });
    expect(approveOpenDay(plannedFor("2026-12-25"), nothing, on("2026-11-02"))).toMatchObject({
      faults: [{ field: "date", code: "GROUND_NEEDED", basis: { setBy: "OFFICE" }, values: { reasons: ["LATE_DECEMBER"] } }],
    });
  });

  it("is approved with a ground, which is recorded", () => {
    expect(approveOpenDay(plannedFor("2026-12-28"), { grounds: [ground] }, on("2026-11-02"))).toMatchObject({ departures: [ground] });
  });

  it("is refused where the office set that it must be settled", () => {
    const regulation = shuidong({ settledCalendar: setByOffice("MUST", true) });
    expect(approveOpenDay(plannedFor("2026-12-28"), { grounds: [ground] }, on("2026-11-02", { regulation }))).toMatchObject({
      refused: "DEPARTS_FROM_RULE",
      values: { clause: "settledCalendar" },
    });
  });

  it("is nobody's concern where no clause asks", () => {
    const { settledCalendar: _, ...regulation } = shuidong();
    expect(approveOpenDay(plannedFor("2026-12-28"), nothing, on("2026-11-02", { regulation }))).toMatchObject({ status: "APPROVED" });
  });
});
