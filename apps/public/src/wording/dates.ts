import { type CivilDate, type Instant, monthOf } from "@kaimen/domain";

export { spokenDay as dateZh } from "@kaimen/domain";
export { dateEn, shortDateEn } from "@kaimen/papers";

const dayOfMonth = (day: CivilDate) => Number(day.slice(8));

/** 6月22日 */
export const shortDateZh = (day: CivilDate) => `${monthOf(day)}月${dayOfMonth(day)}日`;

/** 2026-06-22 09:05 in Asia/Shanghai, as government pages print a time of publication. */
export const minuteOf = (moment: Instant) => new Date(Date.parse(moment) + 8 * 3_600_000).toISOString().slice(0, 16).replace("T", " ");
