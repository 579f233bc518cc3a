import { type CivilDate, type Instant, monthOf, weekdayOf, yearOf } from "@kaimen/domain";

const dayOfMonth = (day: CivilDate) => Number(day.slice(8));

/** 2026年6月22日（星期一） */
export const dateZh = (day: CivilDate) => `${yearOf(day)}年${shortDateZh(day)}（星期${"一二三四五六日"[weekdayOf(day) - 1]}）`;

/** 6月22日 */
export const shortDateZh = (day: CivilDate) => `${monthOf(day)}月${dayOfMonth(day)}日`;

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** Monday, 22 June 2026 */
export const dateEn = (day: CivilDate) => `${weekdays[weekdayOf(day) - 1]}, ${shortDateEn(day)} ${yearOf(day)}`;

export const shortDateEn = (day: CivilDate) => `${dayOfMonth(day)} ${months[monthOf(day) - 1]}`;

/** 2026-06-22 09:05 in Asia/Shanghai, as government pages print a time of publication. */
export const minuteOf = (moment: Instant) => new Date(Date.parse(moment) + 8 * 3_600_000).toISOString().slice(0, 16).replace("T", " ");
