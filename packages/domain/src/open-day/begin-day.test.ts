import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../calendar/civil-date.js";
import { settled } from "../testing/open-days.js";
import { beginDay } from "./begin-day.js";
import { closeDay } from "./close-day.js";

describe("Beginning the day", () => {
  it("cannot be done on the eve", () => {
    expect(beginDay(settled(), civilDate("2026-06-21"))).toMatchObject({ faults: [{ field: "date", values: { date: "2026-06-22" } }] });
  });

  it("is done on the day, and can be written down later", () => {
    expect(beginDay(settled(), civilDate("2026-06-22"))).toMatchObject({ status: "UNDER_WAY" });
    expect(beginDay(settled(), civilDate("2026-06-23"))).toMatchObject({ status: "UNDER_WAY" });
  });

  it("comes before closing it", () => {
    const begun = beginDay(settled(), civilDate("2026-06-22"));
    expect("status" in begun && closeDay(begun)).toMatchObject({ status: "HELD", settledOn: "2026-06-17" });
  });
});
