import type { FigureCode, FigureUnit } from "../gql/graphql.js";

const codes: Record<FigureCode, string> = {
  OPEN_DAYS_HELD: "举办场数",
  APPLICANTS: "报名人数",
  APPLICATIONS: "报名人次",
  PASS_RATE: "审查通过率",
  SELECTION_RATE: "入选率",
  DECLINE_RATE: "放弃率",
  ATTENDANCE_RATE: "到场率",
  REPRESENTATIVES: "到场代表人数",
  VISITS: "参观人次",
  OPINIONS_RAISED: "意见件数",
  REPLY_RATE: "答复率",
  ON_TIME_RATE: "按时答复率",
  ON_THE_SPOT_RATE: "现场答复率",
  ADOPTION_RATE: "采纳率",
  MEDIAN_REPLY_DAYS: "答复用时中位数",
  SATISFACTION_RATE: "满意率",
};
const units: Record<FigureUnit, string> = { ATTENDANCES: "人次", DAYS: "个工作日", ITEMS: "", PEOPLE: "人", PER_CENT: "%" };

/** The exact figures of a year. */
export const figures = {
  codes,
  units,
  title: (year: number) => `${year} 年统计`,
  exact: "这里是准确数字，只供本单位使用。网站上不满五人的数字不显示。",
  figure: "指标",
  value: "数值",
  parts: "分子 / 分母",
  meaning: "口径",
  share: (numerator: string, denominator: string) => `分子：${numerator}；分母：${denominator}`,
  none: "没有可算的",
  ratesTitle: "各项比率",
  chart: "比率条形图，数字与下表相同",
  town: "乡镇",
  townsNone: "没有下属乡镇。",
  nextDay: "最近的开放日",
  noPlan: "没有计划",
  gaps: (count: number) => (count === 0 ? "不缺" : `缺 ${count} 项`),
  noDay: "没有",
} as const;
