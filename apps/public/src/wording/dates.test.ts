import { describe, expect, it } from "@jest/globals";
import { civilDate, instantOf } from "@kaimen/domain";
import { dateEn, dateZh, minuteOf } from "./dates.js";

describe("Dates for readers", () => {
  it("name the weekday, so that nobody comes on the wrong day", () => {
    expect(dateZh(civilDate("2026-06-22"))).toBe("2026年6月22日（星期一）");
    expect(dateEn(civilDate("2026-06-22"))).toBe("Monday, 22 June 2026");
  });

  it("print a publication by the clock of Asia/Shanghai, with 24 hours", () => {
    expect(minuteOf(instantOf("2026-05-21T16:30:00Z"))).toBe("2026-05-22 00:30");
  });
});
