import type { ApplicationChannel } from "@kaimen/domain";
import type { BreakdownKind, FigureCode, FigureUnit } from "../gql/graphql.js";

const names: Record<FigureCode, string> = {
  OPEN_DAYS_HELD: "举办场数",
  APPLICANTS: "报名人数",
  APPLICATIONS: "报名人次",
  REPRESENTATIVES: "到场代表",
  VISITS: "参观人次",
  OPINIONS_RAISED: "收到意见",
  PASS_RATE: "审查通过率",
  SELECTION_RATE: "入选率",
  DECLINE_RATE: "放弃率",
  ATTENDANCE_RATE: "到场率",
  REPLY_RATE: "答复率",
  ON_TIME_RATE: "按时答复率",
  ON_THE_SPOT_RATE: "现场答复率",
  ADOPTION_RATE: "采纳率",
  SATISFACTION_RATE: "满意率",
  MEDIAN_REPLY_DAYS: "答复用时（中位数）",
};
const units: Record<FigureUnit, string> = { PEOPLE: "人", ATTENDANCES: "人次", ITEMS: "", DAYS: "个工作日", PER_CENT: "%" };
const things: Partial<Record<FigureCode, string>> = { OPEN_DAYS_HELD: "场", OPINIONS_RAISED: "件" };
const channels: Record<ApplicationChannel, string> = {
  PORTAL: "政府网站",
  WECHAT: "微信",
  WEIBO: "微博",
  PHONE: "电话",
  PAPER: "纸质表",
  ON_SITE: "现场",
  NOMINATION: "单位推荐",
};
const by: Record<BreakdownKind, string> = { CATEGORY: "按代表类别", CHANNEL: "按报名渠道" };

export const statistics = {
  title: "统计",
  titleOf: (year: number) => `${year} 年统计`,
  description: "政府开放日的公开统计数字和口径",
  keywords: "统计,政府开放日",
  intro: "每个数字都写明怎么算。人是人，人次是人次。",
  asOf: (minute: string) => `数字截至 ${minute}。`,
  years: "选年份",
  yearOf: (year: number) => `${year} 年`,
  none: "这一年还没有举办开放日，也没有收到意见。",
  withheld: "不予显示",
  withheldWhy: "“不予显示”：这个数字只涉及一到四个人，或者能推出这样的数字。为保护个人信息，不公开。",
  nothing: "还没有",
  names,
  valueOf: (code: FigureCode, unit: FigureUnit, value: number) => `${value}${unit === "PER_CENT" ? "" : " "}${things[code] ?? units[unit]}`,
  counts: "办了多少",
  rates: "办得怎样",
  ratesWhy: "条形越长，比率越高，最长是 100%。",
  all: "全部指标和口径",
  columns: { figure: "指标", value: "数值", how: "口径" },
  divided: (numerator: number, denominator: number) => `${numerator} ÷ ${denominator}`,
  share: (numerator: string, denominator: string) => `分子：${numerator}。分母：${denominator}。`,
  breakdown: (figure: string, kind: BreakdownKind) => `${figure}，${by[kind]}`,
  channels,
  people: (count: number) => `${count} 人`,
  total: (count: number | null) => (count === null ? "合计：不予显示" : `合计：${count} 人`),
  departments: "各部门答复意见",
  department: { name: "部门", raised: "收到", answered: "已答复", onTime: "按时答复", days: "用时中位数（工作日）" },
  noDepartment: "现场答复或尚未交办",
  onTimeOf: (onTime: number, of: number) => `${onTime}/${of}`,
  data: "给数据大屏和开发者",
  dataWhy: "这些数字可以用接口读取，每个字段都有说明。接口密钥向本单位申请。",
  contract: "接口说明（GraphQL）",
  explorer: "在线试一试",
};
