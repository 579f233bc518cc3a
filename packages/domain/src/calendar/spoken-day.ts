import { type CivilDate, weekdayOf } from "./civil-date.js";

/** 2026年6月22日, as prose has it. */
export const inProse = (day: CivilDate): string => {
  const [year, month, date] = day.split("-").map(Number);
  return `${year}年${month}月${date}日`;
};

/** 2026年6月22日（星期一）: the weekday is reckoned, since announcements are seen with a wrong one. */
export const spokenDay = (day: CivilDate): string => `${inProse(day)}（星期${"一二三四五六日"[weekdayOf(day) - 1]}）`;
