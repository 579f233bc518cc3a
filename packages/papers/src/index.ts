export { type AnnouncedPlan, AnnouncementParts } from "./AnnouncementParts.js";
export { listedOn, NoticeTable, type ShownLine } from "./NoticeTable.js";
export { Prose } from "./Prose.js";
export { Sheet } from "./Sheet.js";
export { type Row, Summary } from "./Summary.js";
export { dateEn, en, shortDateEn } from "./wording/en.js";
export type { PaperWords } from "./wording/words.js";
export { zhCN } from "./wording/zh-CN.js";
