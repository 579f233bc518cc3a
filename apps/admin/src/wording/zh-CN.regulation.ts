import type { BoundAct, OptionalStage, Reading, SelectionMethod } from "@kaimen/domain";

const readings: Record<Reading, string> = {
  WITHIN_BEFORE: "在前 N 个工作日之内",
  AT_LEAST_BEFORE: "至少提前 N 个工作日",
  CLEAR_DAYS: "中间隔满 N 个工作日",
};
const bound: Record<BoundAct, string> = { FORM_GROUP: "成立遴选小组", ANNOUNCE: "发布公告", PUBLISH_NOTICE: "公示" };
const methods: Record<SelectionMethod, string> = { LOT: "抽签", FIRST_COME: "先到先得", ORGANISER: "组织方拟定", INVITATION: "邀请" };
const stages: Record<OptionalStage, string> = {
  REGISTRATION: "报名",
  JOINT_REVIEW: "联合审查",
  SELECTION: "遴选",
  PUBLIC_NOTICE: "公示",
};

/** What stands inside a clause, part by part. */
const parts: Readonly<Record<string, string>> = {
  workingDays: "工作日",
  reading: "算法",
  binds: "约束",
  leastMembers: "至少几人",
  leastDepartments: "至少几个部门",
  least: "至少",
  most: "至多",
  answerBefore: "活动前第几个工作日为止",
  acknowledgeWithin: "签收（工作日）",
  replyWithin: "答复（工作日）",
  QUESTION: "咨询",
  SUGGESTION: "建议",
  COMPLAINT: "投诉",
  HELP: "求助",
  mostExtensions: "最多延期几次",
  longestExtension: "一次最多延几个工作日",
  formGroup: "成立遴选小组",
  announce: "发布公告",
  closeRegistration: "截止报名",
  concludeReview: "完成联合审查",
  draw: "抽签",
  publishNotice: "公示",
  settle: "确定名单",
  remind: "提醒",
  unselectedDays: "未参加者（天）",
  idNumberDays: "身份证号（天）",
  representativeYears: "到场代表（年）",
};

/** The regulation and what the office has set. */
export const regulation = {
  parts,
  values: { ...readings, ...bound, ...methods, ...stages } as Readonly<Record<string, string>>,
  version: "版本",
  inForceFrom: "施行日期",
  publishedAt: "发布日期",
  body: "发布机构",
  indexNumber: "索引号",
  none: "还没有采用制度。",
  clausesTitle: "条款",
  clause: "条款",
  basis: "依据",
  force: "效力",
  content: "内容",
  article: "条",
  gist: "要点（非原文）",
  articlesTitle: "逐条要点",
  settingsTitle: "本单位设定",
  settingsText: "条文没有规定的，由本单位自己定。这些不是法条，改动后只管以后批准的开放日和以后登记的意见。",
  now: "现在",
  usual: "通常",
  laidDownOn: "设定日期",
  notLaidDown: "用通常值",
  yes: "是",
  always: "法律要求，不能不要",
  oneMethod: "只有这一种办法",
  layDown: {
    name: "设定",
    says: "改成本单位自己的值，并生成一个新版本。已批准的开放日、已登记的意见仍按原来的办。",
    before: "活动日前的第几个工作日（活动当天算 0）",
  },
  lift: { name: "取消设定", says: "恢复通常值，并生成一个新版本。已批准的开放日不受影响。", none: "没有作过设定" },
  adopt: {
    name: "采用制度",
    says: "采用产品自带的一份制度，从施行日起管辖新批准的开放日。本单位的设定继续有效，除非新条文另有规定。",
    pack: "制度",
  },
} as const;
