import { describe, expect, it } from "@jest/globals";
import { civilDate } from "@kaimen/domain";
import { type CalendarDay, calendarOf } from "./calendar.js";

const day: CalendarDay = {
  id: "day-1",
  theme: "走进基层治理，看得见；听得到",
  host: "水东镇人民政府",
  date: civilDate("2026-06-22"),
  startsAt: "09:00",
  endsAt: "11:30",
  places: ["镇便民服务中心", "综合指挥中心"],
  page: "https://www.example.gov.cn/kaimen/shuidong/open-days/day-1",
  moved: 0,
};
const unfolded = (change: Partial<CalendarDay> = {}) => calendarOf([{ ...day, ...change }]).replaceAll("\r\n ", "");

describe("The calendar file of an open day", () => {
  it("begins and ends by the clock of Shanghai, wherever it is read", () => {
    expect(unfolded()).toContain("DTSTART;TZID=Asia/Shanghai:20260622T090000\r\nDTEND;TZID=Asia/Shanghai:20260622T113000\r\n");
    expect(unfolded()).toContain("BEGIN:VTIMEZONE\r\nTZID:Asia/Shanghai\r\n");
  });

  it("says in its description where the page is", () => {
    expect(unfolded()).toContain(`DESCRIPTION:水东镇人民政府\\n${day.page}`);
  });

  it("has no line above 75 octets, and cuts no letter in two", () => {
    const lines = calendarOf([day]).split("\r\n");
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(unfolded({ theme: "，".repeat(80) })).toContain("，".repeat(80));
  });

  it("hides the signs that mean something to a calendar", () => {
    expect(unfolded({ theme: "a;b,c" })).toContain("SUMMARY:a\\;b\\,c");
  });

  it("takes the place of what was kept before it was moved, and strikes it out once it is cancelled", () => {
    expect(unfolded({ moved: 2 })).toContain("SEQUENCE:2\r\nSTATUS:CONFIRMED");
    expect(unfolded({ moved: 2, cancelledOn: civilDate("2026-06-20") })).toContain("SEQUENCE:3\r\nSTATUS:CANCELLED");
  });

  it("is a feed of all of them under the town's name, with the zone told once, where somebody subscribes", () => {
    const feed = calendarOf([day, { ...day, id: "day-2", cancelledOn: civilDate("2026-06-20") }], { name: "水东镇人民政府 政府开放日" });
    expect(feed.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
    expect(feed.match(/^UID:.*$/gm)).toEqual(["UID:day-1@www.example.gov.cn", "UID:day-2@www.example.gov.cn"]);
    expect(feed).toContain("STATUS:CANCELLED");
    expect(feed).toContain("NAME:水东镇人民政府 政府开放日");
    expect(calendarOf([day])).not.toContain("REFRESH-INTERVAL");
  });
});
