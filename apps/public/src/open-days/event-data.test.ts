import { describe, expect, it } from "@jest/globals";
import { civilDate } from "@kaimen/domain";
import { eventData } from "./event-data.js";

const day = {
  theme: "走进基层治理",
  date: civilDate("2026-06-22"),
  startsAt: "09:00",
  endsAt: "11:30",
  seats: 20,
  postponements: [],
  itinerary: [{ name: "镇便民服务中心" }],
};
const told = {
  host: "水东镇人民政府",
  home: "https://www.example.gov.cn/shuidong",
  page: "https://www.example.gov.cn/shuidong/open-days/1",
};

describe("An open day as an Event of schema.org", () => {
  it("begins and ends by the clock of Shanghai, and costs nothing", () => {
    expect(eventData(day, told)).toMatchObject({
      startDate: "2026-06-22T09:00:00+08:00",
      endDate: "2026-06-22T11:30:00+08:00",
      isAccessibleForFree: true,
      eventStatus: "https://schema.org/EventScheduled",
    });
  });

  it("says from when it was moved", () => {
    const moved = { ...day, postponements: [{ from: civilDate("2026-06-15") }] };
    expect(eventData(moved, told)).toMatchObject({
      eventStatus: "https://schema.org/EventRescheduled",
      previousStartDate: ["2026-06-15T09:00:00+08:00"],
    });
  });

  it("is called off, whatever was moved before", () => {
    const off = { ...day, postponements: [{ from: civilDate("2026-06-15") }], cancelledOn: civilDate("2026-06-20") };
    expect(eventData(off, told).eventStatus).toBe("https://schema.org/EventCancelled");
  });
});
