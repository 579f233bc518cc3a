import type { FaultCode, Values } from "@kaimen/domain";
import { clauseName } from "./zh-CN.clauses.js";
import { saidValue } from "./zh-CN.dates.js";
import { identifierKinds } from "./zh-CN.opinions.js";
import { terms } from "./zh-CN.terms.js";

const DEPARTED: Readonly<Record<string, string>> = { ...terms.contentBlocks, ...terms.forms, ...terms.venueTypes };

function range(values: Values): string {
  const { least, sumOfLeast, sumOfMost, seats, digits, have } = values;
  if (sumOfLeast !== undefined) return `各组“至少”合计 ${sumOfLeast}，超过了 ${seats} 个名额`;
  if (sumOfMost !== undefined) return `各组“至多”合计 ${sumOfMost}，填不满 ${seats} 个名额`;
  if (digits !== undefined) return `数字太少，至少 ${least} 位，现在 ${digits} 位`;
  if (have !== undefined) return `人数不够，至少 ${least} 人，现在 ${have} 人`;
  return boundsOf(values) || "超出了范围";
}

const boundsOf = ({ least, most, after, before, earliest, latest }: Values): string =>
  [
    least !== undefined && `至少 ${saidValue(least)}`,
    most !== undefined && `至多 ${saidValue(most)}`,
    after !== undefined && `要晚于 ${saidValue(after)}`,
    before !== undefined && `要早于 ${saidValue(before)}`,
    earliest !== undefined && `不早于 ${saidValue(earliest)}`,
    latest !== undefined && `不晚于 ${saidValue(latest)}`,
  ]
    .filter(Boolean)
    .join("，");

const named = (codes: unknown): string =>
  (Array.isArray(codes) ? codes : []).map((code) => DEPARTED[code as string] ?? terms.categories[code as string] ?? code).join("、");

/** What is usual, and what is not: 一般在6、12月；还缺座谈交流。 */
const departure = ({ months, missing, beyond }: Values): string =>
  [months && `一般在 ${saidValue(months)} 月`, missing && `还缺${named(missing)}`, beyond && `多了${named(beyond)}`]
    .filter(Boolean)
    .map((said) => `：${said}`)
    .join("");

/** 身份证号、手机号 */
const kindsOf = (found: unknown): string =>
  (Array.isArray(found) ? found : []).map((kind) => identifierKinds[kind as keyof typeof identifierKinds] ?? kind).join("、");

/** What is wrong with a field, said beside it. A new code is a type error until it has its words. */
export const faults: Record<FaultCode, (values: Values) => string> = {
  CONTRADICTS: (values) => `和别处填的对不上，或重复了${boundsOf(values) && `（${boundsOf(values)}）`}`,
  GROUND_NEEDED: ({ clause, ...values }) =>
    clause ? `和“${clauseName(String(clause))}”的一般做法不同${departure(values)}，请写明理由` : "请写明理由",
  LAST_ADMINISTRATOR: () => "这是最后一位管理员，请先指定另一位",
  MALFORMED: () => "格式不对",
  NOT_FOUND: () => "没有找到",
  NOT_OFFERED: () => "不在可选范围内",
  OUT_OF_RANGE: range,
  PERSONAL_DATA: ({ found }) => `请不要写个人信息${kindsOf(found) && `，里面还有${kindsOf(found)}`}`,
  PERSONAL_IDENTIFIER: ({ kind, line, excerpt }) =>
    excerpt ? `第 ${line} 行有${kindsOf([kind])}：…${excerpt}…，请去掉` : "不能出现身份证号或手机号",
  REQUIRED: () => "请填写",
  TAKEN: () => "已经有了，请换一个",
  TOO_LONG: ({ most }) => `太长了${most ? `，最多 ${most} 个字` : ""}`,
  USED_FOR_OTHER_INPUT: () => "已经提交过别的内容，请重新打开再填",
};

/** The parts of an input's path. A part without words is a number, which is said as a line. */
const parts: Readonly<Record<string, string>> = {
  theme: "主题",
  date: "举行日期",
  to: "新的日期",
  startsAt: "开始",
  endsAt: "结束",
  seats: "名额",
  quotas: "名额分配",
  category: "代表类别",
  least: "至少",
  most: "至多",
  itinerary: "行程",
  venue: "场所",
  capacity: "可容纳",
  contentBlocks: "开放内容",
  forms: "活动形式",
  leaderReport: "领导报告",
  by: "报告人",
  subject: "题目",
  grounds: "理由",
  ground: "理由",
  reason: "理由",
  text: "文字",
  channels: "渠道",
  registrationClosesOn: "报名截止",
  until: "延长到",
  members: "成员",
  name: "姓名",
  phone: "手机号",
  born: "出生日期",
  villageOrUnit: "村（社区）或单位",
  idNumber: "身份证号",
  address: "住址",
  topics: "关心的问题",
  channel: "渠道",
  place: "地点或版面",
  publishedAt: "发布时间",
  unit: "单位",
  places: "推荐名额",
  closesOn: "截止",
  departments: "部门",
  reviewers: "审查人员",
  sources: "随机来源",
  sourceNames: "随机来源",
  candidates: "人选",
  receipts: "名单",
  reserves: "候补",
  ticket: "票",
  receiptNumber: "报名号",
  stop: "场所",
  absent: "未到",
  waiting: "在场候补",
  changes: "调剂",
  into: "合并到",
  consentObtainedOn: "征得同意的日期",
};

export const fieldNamed = (path: string): string =>
  path
    .split(".")
    .map((part) => (/^\d+$/.test(part) ? `第 ${Number(part) + 1} 行` : (parts[part] ?? part)))
    .join(" ");
