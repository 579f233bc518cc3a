import type { AnnualPlanStatus, Force, GapKind } from "../gql/graphql.js";

type Values = Readonly<Record<string, unknown>>;

const statuses: Record<AnnualPlanStatus, string> = { DRAFT: "草案", APPROVED: "已批准" };

const gaps: Record<GapKind, (values: Values) => string> = {
  ENTRY_NOT_HELD: ({ month }) => `计划 ${month} 月举行的，还没有办`,
  HELD_TOO_FEW: ({ held, least }) => `全年只办了 ${held ?? "—"} 场，应办 ${least ?? "—"} 场`,
  MONTH_WITHOUT_ENTRY: ({ month }) => `${month} 月没有安排`,
  TOO_FEW_ENTRIES: ({ entries, least }) => `只安排了 ${entries} 场，应安排 ${least} 场`,
};

export const forces: Record<Force, string> = { MUST: "必须", GENERALLY: "一般", OPEN_LIST: "可以增加" };

/** The plan of a year. */
export const plan = {
  statuses,
  gaps,
  year: "年度",
  yearOf: (year: number) => `${year} 年`,
  of: (year: number) => `${year} 年度计划`,
  none: (year: number) => `${year} 年还没有计划。`,
  governedBy: "批准时的制度",
  approvedOn: "批准日期",
  departures: "例外及理由",
  gapsTitle: "还缺什么",
  gapsNone: "这一年该有的都有了。",
  gap: "缺口",
  basis: "依据",
  force: "效力",
  entries: "计划条目",
  month: "月份",
  monthOf: (month: number) => `${month} 月`,
  date: "日期",
  dateHint: "定了再填",
  theme: "主题",
  openDay: "实际的开放日",
  notYet: "还没有",
  more: "增加一条",
  less: "去掉",
  draft: {
    name: "起草计划",
    again: "修改计划",
    says: "写好全年的开放日安排。草案可以不齐，缺什么会列出来。已批准的计划改动以后，要重新批准。",
    notPast: "过去的年份不能再起草",
  },
  approve: {
    name: "批准计划",
    says: "批准以后，公众可以看到这份计划。少于应办场次的不能批准；不在一般月份的要写理由，理由对外公开。",
    ground: "不在一般月份举行的理由",
    number: "少于应办场次的理由",
    notDraft: "现在没有待批准的草案",
  },
} as const;
