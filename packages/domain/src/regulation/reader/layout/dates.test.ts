import { describe, expect, it } from "@jest/globals";
import { DATE, dateRead, momentIn } from "./dates.js";

function read(text: string, year: number | null = null) {
  const [match] = text.matchAll(DATE);
  if (!match) return null;
  const { date, start, end, weekdayStated, confidence } = dateRead(match, year);
  return [date, start, end, weekdayStated, confidence];
}

describe("A date with what stands behind it", () => {
  it.each([
    ["2026年6月23日", ["2026-06-23", null, null, null, "HIGH"]],
    ["2026年6月23日（星期二）上午9:00-11:30", ["2026-06-23", "09:00", "11:30", "星期二", "HIGH"]],
    ["2026年6月3日(周三)下午2时30分至4点半", ["2026-06-03", "14:30", "16:30", "周三", "HIGH"]],
    ["2026-6-3 14:00～16：00", ["2026-06-03", "14:00", "16:00", null, "HIGH"]],
    ["2026.06.03", ["2026-06-03", null, null, null, "HIGH"]],
    ["2026年731日", ["2026-07-31", null, null, null, "LOW"]],
    ["2026620日", ["2026-06-20", null, null, null, "LOW"]],
    ["2026年111日", [null, null, null, null, "LOW"]],
    ["2026年2月30日", [null, null, null, null, "HIGH"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("takes the year of the paper where it gives none, and no day where the paper has none", () => {
    expect(read("8月22日", 2025)).toEqual(["2025-08-22", null, null, null, "MEDIUM"]);
    expect(read("8月22日")).toEqual([null, null, null, null, "MEDIUM"]);
  });

  it.each([
    ["2024-06-13 11:45", "2024-06-13 11:45"],
    ["2024-06-13 11:45:33", "2024-06-13 11:45"],
    ["2024年6月13日", "2024-06-13"],
    ["昨天", null],
  ])("a moment of a header: %s", (text, moment) => {
    expect(momentIn(text)).toBe(moment);
  });
});
