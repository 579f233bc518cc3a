import { type Instant, isCivilDate, spokenDay } from "@kaimen/domain";

export { spokenDay };

/** 2026-06-22 09:05 in Asia/Shanghai, as a table prints an instant. */
export const minuteOf = (moment: Instant) => new Date(Date.parse(moment) + 8 * 3_600_000).toISOString().slice(0, 16).replace("T", " ");

/** A value of a refusal as it is said: days in words, lists with 顿号. */
export const saidValue = (value: unknown): string =>
  typeof value === "string" && isCivilDate(value)
    ? spokenDay(value)
    : Array.isArray(value)
      ? value.map(saidValue).join("、")
      : String(value ?? "—");
