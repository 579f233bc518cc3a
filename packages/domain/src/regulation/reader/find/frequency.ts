import { findAll, findFirst, proposal, type Source, sentenceOf } from "../layout/source.js";
import { NUMBER, numberIn } from "../numeral.js";
import type { Proposals } from "../reading.js";

const YEARLY = new RegExp(`(?:每年|一年|年内|全年|每年度)[^。；;\\n]{0,20}?(?<times>${NUMBER})次`, "g");
const EACH = new RegExp(
  `(?<each>每季度|每半年|每个月|每月)[^。；;\\n]{0,16}?(?:(?<times>${NUMBER})次|(?:开展|举办|组织)(?![^。；;\\n]{0,10}次))`,
  "g",
);
const PER_YEAR: Readonly<Record<string, number>> = { 每季度: 4, 每半年: 2, 每月: 12, 每个月: 12 };

const MONTHS =
  /(?:\d{1,2}|十[一二]?|[一二三四五六七八九])月份?(?:(?:\s*(?:[、,，和及与]|以及)\s*)(?:\d{1,2}|十[一二]?|[一二三四五六七八九])月份?)*(?![\d一二三四五六七八九十])/g;
const RULE = /每年|一般|固定开放月|开放月|安排在|定于|拟于|拟在|分别于|时间为/;

/** 每年组织开展两次, 每季度一次: how often a year. */
function timesPerYear(source: Source): Proposals {
  const yearly = findFirst(source, YEARLY);
  if (yearly) return { timesPerYear: proposal(source, yearly, numberIn(yearly.match.groups?.times) ?? 0) };
  const each = findFirst(source, EACH);
  const times = numberIn(each?.match.groups?.times) ?? 1;
  return each ? { timesPerYear: proposal(source, each, (PER_YEAR[each.match.groups?.each ?? ""] ?? 0) * times, "MEDIUM") } : {};
}

/** Months by rule, 一般为每年6月、12月; the month of one dated event is none. */
function months(source: Source): Proposals {
  const found = findAll(source, MONTHS).find(
    (place) => RULE.test(sentenceOf(source, place)) && !/^\s*\d{1,2}\s*日/.test(source.text.slice(place.span.end)),
  );
  if (!found) return {};
  const read = [...found.match[0].matchAll(/(\d{1,2}|[一二三四五六七八九十]+)月/g)].map(([, month]) => numberIn(month) ?? 0);
  const whole = read.filter((month) => month >= 1 && month <= 12);
  return whole.length === read.length ? { months: proposal(source, found, [...new Set(whole)]) } : {};
}

export const frequencyIn = (source: Source): Proposals => ({ ...timesPerYear(source), ...months(source) });
