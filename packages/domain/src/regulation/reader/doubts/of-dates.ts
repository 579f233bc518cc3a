import { type CivilDate, weekdayOf } from "../../../calendar/civil-date.js";
import { calendarDay } from "../../../calendar/work-calendar.js";
import { datedEvents } from "../find/events.js";
import { DATE, dateRead } from "../layout/dates.js";
import { findAll, inBody, textAt } from "../layout/source.js";
import type { Doubt } from "./doubt.js";

const WEEKDAYS = "一二三四五六日";
const weekday = (day: CivilDate): string => `星期${WEEKDAYS[weekdayOf(day) - 1]}`;

const isWeekday = (day: CivilDate, stated: string): boolean => stated.replace(/天$/, "日").endsWith(WEEKDAYS[weekdayOf(day) - 1] ?? "");

/** The weekday in brackets is not the date's. */
export const ofWeekdays: Doubt = ({ source }) =>
  findAll(source, DATE).flatMap(({ match, span }) => {
    const { date, weekdayStated } = dateRead(match, source.year);
    if (!date || !weekdayStated || isWeekday(date, weekdayStated)) return [];
    return [
      {
        code: "WEEKDAY_DOES_NOT_MATCH_DATE",
        phrase: textAt(source, span).trim(),
        message: `${date}是${weekday(date)}，文中写的是${weekdayStated}，请核对。`,
      },
    ];
  });

/** The doors open on a day of rest, by the calendar that was handed in. */
export const ofRestDays: Doubt = ({ source, calendar }) =>
  datedEvents(source).flatMap(({ found, read: { date } }) => {
    const day = date && calendar && calendarDay(date, calendar);
    if (!day || day.working) return [];
    return [
      {
        code: "NOT_A_WORKING_DAY",
        phrase: textAt(source, found.span).trim(),
        message: `${day.day}（${weekday(day.day)}）不是工作日${day.name ? `（${day.name}）` : ""}，请核对。`,
      },
    ];
  });

const HALF_A_DATE = /(?:20\d{2})年\s*(?:月|\d{1,2}月日|月\d{1,2}日)|(?<!\d)20\d{2}年?\d{2,4}日/g;

/** A date that lost a digit or a unit: what it may have been, never which. */
export const ofDamagedDates: Doubt = ({ source }) =>
  findAll(source, HALF_A_DATE, inBody).map(({ match, span }) => {
    const [whole] = [...textAt(source, span).matchAll(DATE)];
    const days = whole ? dateRead(whole, source.year).couldBe : [];
    const guess = days.length > 0 ? `可能是${days.join("或")}` : "读不出是哪一天";
    return { code: "DATE_DIGIT_LOST", phrase: match[0], message: `日期缺了字，${guess}，请对照原文确认。` };
  });
