import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../calendar/civil-date.js";
import { NOTICES } from "../calendar/notices/notices.js";
import { compileCalendar } from "../calendar/work-calendar.js";
import { withOfficeDefaults } from "../regulation/office-defaults.js";
import { shuidong2024 } from "../regulation/packs/shuidong-2024/clauses.js";
import { type TimelineFacts, timelineOf } from "./timeline.js";

const regulation = withOfficeDefaults(shuidong2024);
const calendar = compileCalendar(NOTICES);
const june: TimelineFacts = {
  date: civilDate("2026-06-22"),
  status: "RECRUITING",
  announcedOn: civilDate("2026-05-22"),
  groupFormedOn: civilDate("2026-05-22"),
};
const told = (facts: TimelineFacts, terms = regulation) => timelineOf(facts, terms, calendar);
const of = (facts: TimelineFacts, name: string, terms = regulation) => told(facts, terms).find(({ step }) => step === name);

describe("The time line of an open day", () => {
  it("marks one step as present: registration, while the call runs", () => {
    expect(
      told(june)
        .filter(({ state }) => state === "PRESENT")
        .map(({ step }) => step),
    ).toEqual(["CLOSE_REGISTRATION"]);
  });

  it("shows what happened on the day it happened, not when it was due", () => {
    expect(of(june, "ANNOUNCE")).toMatchObject({ day: "2026-05-22", state: "DONE", basis: { article: "第五条" } });
  });

  it("shows what is to come on the day that the office's schedule gives, Dragon Boat left out", () => {
    expect(of(june, "PUBLISH_NOTICE")).toMatchObject({ day: "2026-06-09", state: "TO_COME" });
    expect(of(june, "NOTICE_CLOSES")).toMatchObject({ day: "2026-06-16" });
  });

  it("leaves out the stages that a town's regulation leaves out", () => {
    const silent = { ...regulation, without: ["PUBLIC_NOTICE" as const] };
    expect(told(june, silent).map(({ step }) => step)).not.toContain("PUBLISH_NOTICE");
  });

  it("sets no date for the summary while nobody has", () => expect(of(june, "PUBLISH_SUMMARY")?.day).toBeUndefined());

  it("has no present step once cancelled", () => {
    expect(told({ ...june, status: "CANCELLED" }).some(({ state }) => state === "PRESENT")).toBe(false);
  });

  it("says that a date is provisional where its year has no notice, and not once the thing has happened", () => {
    const next = { date: civilDate("2027-06-22"), status: "APPROVED" as const };
    expect(of(next, "ANNOUNCE")?.provisional).toBe(true);
    expect(of({ ...next, announcedOn: civilDate("2027-05-20") }, "ANNOUNCE")?.provisional).toBe(false);
  });

  it("has everything behind it in the archive", () => {
    expect(told({ ...june, status: "ARCHIVED" }).every(({ state }) => state === "DONE")).toBe(true);
  });
});
