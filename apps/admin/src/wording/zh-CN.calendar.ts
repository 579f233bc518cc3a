import type { DayKind, ProvisionalReason } from "../gql/graphql.js";

const kinds: Record<DayKind, string> = {
  WORKDAY: "上班",
  MAKE_UP: "调休上班",
  LOCAL_WORKDAY: "本地上班",
  WEEKEND: "休息",
  HOLIDAY: "放假",
  STATUTORY: "法定节日",
  LOCAL_REST: "本地放假",
};
const reasons: Record<ProvisionalReason, string> = {
  LATE_DECEMBER: "明年的放假安排还没有公布",
  LUNAR_DAYS_UNKNOWN: "农历节日还没有核对",
  YEAR_NOT_ANNOUNCED: "这一年的放假安排还没有公布",
};

/** Working days, make-up days, and which of them may still move. */
export const calendar = {
  kinds,
  reasons,
  monthOf: (year: number, month: number) => `${year} 年 ${month} 月`,
  weekdays: ["一", "二", "三", "四", "五", "六", "日"],
  before: "上个月",
  after: "下个月",
  today: "今天",
  provisional: "暂定",
  provisionalText: (why: string) => `本月有暂定的日子：${why}。以后公布的放假安排可能改变。`,
  works: (count: number) => `本月 ${count} 个工作日`,
  noticesTitle: "放假通知",
  noticesText: "国务院办公厅每年的放假安排。录入以后，由另一个人对照原文核对，核对了才算数。",
  year: "年份",
  title: "标题",
  number: "文号",
  issuedOn: "发文日期",
  state: "状态",
  built: "产品自带",
  confirmed: "已核对",
  waiting: "等核对",
  days: "日子",
  count: (off: number, works: number) => `放假 ${off} 天，调休上班 ${works} 天`,
  localTitle: "本地的日子",
  localName: "名称",
  localNone: "本地和全国一样。",
  enterLocal: { name: "录入本地的日子", says: "本地另行放假或上班的日子。由另一个人核对以后才算数。" },
  confirmLocal: { name: "核对无误", says: "从此按它计算工作日，进行中的期限随之变动。" },
  liftLocal: { name: "取消", says: "这一天恢复和全国一样，理由记入操作日志。" },
  enter: {
    name: "录入放假通知",
    says: "照着国务院办公厅的通知录入。由另一个人核对以后才算数。没有核对的，再录一次就换掉。",
    holiday: "节日",
    date: "日期",
    off: "放假",
    offOrWork: "放假还是上班",
    works: "上班",
    more: "增加一天",
    less: "去掉",
  },
  confirm: {
    name: "核对无误",
    says: "您已经把下面的日子和通知原文逐一对过。从此按它计算工作日，进行中的期限随之变动，不能撤回。",
    already: "已经核对过",
  },
} as const;
