import { type CivilDate, yearOf } from "./civil-date.js";

/** Holidays that the sun fixes, under the State Council's rules in force since 2025 (全国年节及纪念日放假办法). */
const SOLAR: Readonly<Record<string, string>> = {
  "01-01": "元旦",
  "05-01": "劳动节",
  "05-02": "劳动节",
  "10-01": "国庆节",
  "10-02": "国庆节",
  "10-03": "国庆节",
};

/** Holidays that the moon fixes, in the years whose table was checked: 春节 from its eve to the third day, 端午, 中秋. */
const LUNAR: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  2027: { "02-05": "春节", "02-06": "春节", "02-07": "春节", "02-08": "春节", "06-09": "端午节", "09-15": "中秋节" },
};

/** 清明 by the common approximation for this century: the sun reaches 15 degrees on 4 or 5 April. */
function clearBrightness(year: number): string {
  const short = year % 100;
  return `04-0${Math.floor(short * 0.2422 + 4.81) - Math.floor(short / 4)}`;
}

/**
 * The holiday that the statute alone gives this day, or nothing: the floor for a year without a notice.
 * Days given back for a holiday on a weekend, and make-up days, cannot be known before the notice.
 */
export function statutoryHoliday(day: CivilDate): string | undefined {
  const year = yearOf(day);
  const monthAndDay = day.slice(5);
  return SOLAR[monthAndDay] ?? LUNAR[year]?.[monthAndDay] ?? (monthAndDay === clearBrightness(year) ? "清明节" : undefined);
}

export const knowsLunarDays = (year: number): boolean => year in LUNAR;
