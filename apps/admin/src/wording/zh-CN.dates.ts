import { type CivilDate, type Instant, isCivilDate, monthOf, weekdayOf, yearOf } from "@kaimen/domain";

/** 2026年6月22日（星期一） */
export const spokenDay = (day: CivilDate) =>
  `${yearOf(day)}年${monthOf(day)}月${Number(day.slice(8))}日（星期${"一二三四五六日"[weekdayOf(day) - 1]}）`;

/** 2026-06-22 09:05 in Asia/Shanghai, as a table prints an instant. */
export const minuteOf = (moment: Instant) => new Date(Date.parse(moment) + 8 * 3_600_000).toISOString().slice(0, 16).replace("T", " ");

/** A value of a refusal as it is said: days in words, lists with 顿号. */
export const saidValue = (value: unknown): string =>
  typeof value === "string" && isCivilDate(value)
    ? spokenDay(value)
    : Array.isArray(value)
      ? value.map(saidValue).join("、")
      : String(value ?? "—");
