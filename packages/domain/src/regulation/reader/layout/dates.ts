import { type CivilDate, isCivilDate } from "../../../calendar/civil-date.js";
import { numberIn } from "../numeral.js";
import type { Confidence } from "../reading.js";

/** A date in the text, with the weekday and the hours that stand behind it. Damaged: `couldBe` holds every day that it may have been. */
export type DateRead = {
  readonly date: CivilDate | null;
  readonly couldBe: readonly CivilDate[];
  readonly weekdayStated: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly confidence: Confidence;
};

const YEAR = "(?<year>\\d{4})";
const WEEKDAY = "\\s*(?:[(（]\\s*(?<weekday>(?:星期|周|礼拜)[一二三四五六日天])\\s*[)）])?";
const HALF = "(?:上午|下午|早上|早晨|中午|晚上|晚)";
const clock = (name: string) =>
  `(?<${name}Half>${HALF})?\\s*(?<${name}Hour>\\d{1,2})\\s*(?:[:：](?<${name}Colon>\\d{2})|[时点](?:(?<${name}Minute>\\d{1,2})分?|(?<${name}30>半))?)`;
const HOURS = `\\s*[,，]?\\s*(?:${clock("from")}(?:\\s*(?:[-—–~～]+|至|到)\\s*${clock("to")})?)?`;

const HAN = "二〇零○一三四五六七八九";
const HAN_DATE = `(?<hanYear>[${HAN}]{4})年(?<hanMonth>[一二三四五六七八九十]{1,2})月(?<hanDay>[一二三四五六七八九十]{1,3})日`;

/** 二〇二六 as digits. */
const hanYear = (text: string): string => [...text].map((letter) => Math.max(0, "〇一二三四五六七八九".indexOf(letter))).join("");

/** Whole dates, dates without a year, and dates that lost 年, 月 or both: 2025年731日, 2025620日. */
export const DATE = new RegExp(
  `(?:${HAN_DATE}|${YEAR}年\\s*(?<month>\\d{1,2})月\\s*(?<day>\\d{1,2})日|${YEAR.replace("year", "isoYear")}[-/.](?<isoMonth>\\d{1,2})[-/.](?<isoDay>\\d{1,2})(?!\\d)|` +
    `(?<!\\d)(?<damagedYear>20\\d{2})年?(?<digits>\\d{2,4})日|(?<![\\d年])(?<bareMonth>\\d{1,2})月\\s*(?<bareDay>\\d{1,2})日)${WEEKDAY}${HOURS}`,
  "g",
);

const two = (number: number | string) => String(number).padStart(2, "0");

const dayOf = (year: number | string, month: number | string, day: number | string): CivilDate | null => {
  const text = `${year}-${two(month)}-${two(day)}`;
  return isCivilDate(text) ? text : null;
};

/** Every way to part digits that ran together into a month and a day. */
function partings(year: string, digits: string): CivilDate[] {
  const ways = [1, 2].map((at) => dayOf(year, Number(digits.slice(0, at)), Number(digits.slice(at)) || 0));
  return [...new Set(ways.filter((day) => day !== null))];
}

function clockIn(groups: Record<string, string | undefined>, name: string, half: string | undefined): string | null {
  const hour = groups[`${name}Hour`];
  if (hour === undefined) return null;
  const minute = groups[`${name}30`] ? "30" : (groups[`${name}Colon`] ?? groups[`${name}Minute`] ?? "00");
  const afternoon = /下午|晚/.test(half ?? "") && Number(hour) < 12 ? 12 : 0;
  const [at, past] = [Number(hour) + afternoon, Number(minute)];
  return at > 24 || past > 59 ? null : `${two(at)}:${two(past)}`;
}

/** Reads one match of `DATE`; a date without a year takes the document's. */
export function dateRead({ groups = {} }: RegExpMatchArray, year: number | null): DateRead {
  const [start, end] = [clockIn(groups, "from", groups.fromHalf), clockIn(groups, "to", groups.toHalf ?? groups.fromHalf)];
  const rest = { weekdayStated: groups.weekday ?? null, start, end };
  if (groups.digits) {
    const couldBe = partings(groups.damagedYear ?? "", groups.digits);
    return { ...rest, date: couldBe.length === 1 ? (couldBe[0] ?? null) : null, couldBe, confidence: "LOW" };
  }
  const stated = groups.year ?? groups.isoYear ?? (groups.hanYear && hanYear(groups.hanYear));
  const by = stated ?? year;
  const month = groups.month ?? groups.isoMonth ?? groups.bareMonth ?? numberIn(groups.hanMonth) ?? 0;
  const day = groups.day ?? groups.isoDay ?? groups.bareDay ?? numberIn(groups.hanDay) ?? 0;
  const date = by === null ? null : dayOf(by, month, day);
  return { ...rest, date, couldBe: date ? [date] : [], confidence: stated ? "HIGH" : "MEDIUM" };
}

/** `YYYY-MM-DD`, with the hour where one stands behind it. */
export function momentIn(text: string): string | null {
  const match = text.matchAll(DATE).next().value;
  const read = match && dateRead(match, null);
  return read?.date ? `${read.date}${read.start ? ` ${read.start}` : ""}` : null;
}
