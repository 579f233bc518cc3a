import type { FaultCode, RefusalCode, Role } from "../gql/graphql.js";

type Values = Readonly<Record<string, unknown>>;

const refusals: Record<RefusalCode, (values: Values) => string> = {
  ALREADY_APPLIED: () => "这个人已经报过名",
  CATEGORY_NOT_LISTED: () => "这次开放日没有这类代表",
  CONSENT_NEEDED: () => "缺少必须的同意",
  DECISIONS_MISSING: () => "还有部门没有给出审查意见",
  DEPARTS_FROM_RULE: () => "这样做不合制度的要求，写理由也不能改变",
  EXTENSION_TOO_LONG: ({ longest }) => `延期太长，最多 ${longest} 个工作日`,
  GROUP_NEEDED: () => "要先成立遴选小组",
  LACKS_CIVIL_CAPACITY: () => "代表要有完全民事行为能力",
  LAID_DOWN_BY_ARTICLE: () => "条文已有规定，本单位不能另行设定",
  NOTICE_NEEDED: () => "要先公示名单",
  NOT_RELEASED: () => "内容还没有审查完，不能公开",
  NO_LOCAL_TIE: () => "代表要在本地工作、生活或学习",
  NO_NOMINATION_LEFT: () => "推荐名额已经用完",
  OBJECTIONS_OPEN: () => "还有异议没有处理完",
  OPINIONS_OPEN: () => "还有意见没有答复",
  OTHER_METHOD: () => "名单要用另一种办法产生",
  OVER_AGE: ({ most }) => `活动当天不能超过 ${most} 周岁`,
  RECUSED: () => "这位审查人员已经回避",
  SAME_PERSON: () => "同一个人不能既经手又审核，请换一个人",
  TOO_EARLY: () => "还没有到时间",
  TOO_FEW_DEPARTMENTS: ({ least }) => `参加审查的部门至少 ${least} 个`,
  TOO_FEW_MEMBERS: ({ least }) => `遴选小组至少 ${least} 人`,
  TOO_FEW_VENUES: ({ least }) => `开放场所至少 ${least} 处`,
  TOO_LATE: ({ due }) => `时间已经过了${due ? `，最后一天是 ${due}` : ""}`,
  TOO_MANY_EXTENSIONS: ({ most }) => `已经延期过 ${most} 次，不能再延`,
  TOO_MANY_VENUES: ({ most }) => `开放场所至多 ${most} 处`,
  UNDER_AGE: ({ least }) => `活动当天要满 ${least} 周岁`,
};

const identifiers: Readonly<Record<string, string>> = { ID_NUMBER: "身份证号", NAME: "姓名", PHONE: "手机号" };
const found = (values: Values) => (Array.isArray(values.found) ? values.found.map((kind) => identifiers[kind] ?? kind).join("、") : "");
const bounds = ({ least, most }: Values) =>
  [least !== undefined && `至少 ${least}`, most !== undefined && `至多 ${most}`].filter(Boolean).join("，");

const faults: Record<FaultCode, (values: Values) => string> = {
  CONTRADICTS: (values) => `和别处填的对不上${bounds(values) && `（${bounds(values)}）`}`,
  GROUND_NEEDED: () => "与一般做法不同，请写明理由",
  LAST_ADMINISTRATOR: () => "这是最后一位系统管理员，请先指定另一位",
  MALFORMED: () => "格式不对",
  NOT_FOUND: () => "没有找到",
  NOT_OFFERED: () => "不能选这一项",
  OUT_OF_RANGE: (values) => `超出了范围${bounds(values) && `（${bounds(values)}）`}`,
  PERSONAL_DATA: (values) => `里面还能看出是谁${found(values) && `：${found(values)}`}`,
  PERSONAL_IDENTIFIER: () => "不能写身份证号或手机号",
  REQUIRED: () => "请填写",
  TAKEN: () => "已经有了，请换一个",
  TOO_LONG: ({ most }) => `太长了${most ? `，最多 ${most} 个字` : ""}`,
  USED_FOR_OTHER_INPUT: () => "这一页已经提交过别的内容，请重新打开再填",
};

export const roles: Record<Role, string> = {
  ADMINISTRATOR: "系统管理员",
  APPROVER: "审批人员",
  AUDITOR: "监督人员",
  DEPARTMENT_REVIEWER: "部门审查人员",
  OPINION_HANDLER: "承办人员",
  ORGANISER: "主办人员",
  SELECTION_GROUP_MEMBER: "遴选小组成员",
};

/** What every act says when it is offered, done or not done. */
export const taking = {
  refusals,
  faults,
  by: (article: string) => `（依据${article}）`,
  basis: (article: string | null | undefined) => (article ? `依据${article}` : "本单位设定"),
  refused: (why: string, article: string | null | undefined) => `${why}（${article ? `依据${article}` : "本单位设定"}）。没有作任何改动。`,
  outOfTurn: (now: string) => `别人先办了一步，或者这一步已经过去（现在：${now}）。已经读出最新情况，没有作任何改动。`,
  failed: "没有办成，请稍后再试。没有作任何改动。",
  done: (name: string) => `已办：${name}`,
  only: (roles: string) => `由${roles}办理`,
  somebody: "工作人员",
  nowAt: {
    ERASED: "已删除",
    PUBLISHED: "已公开",
    EXTENSION_ASKED: "已经申请过延期",
    NO_EXTENSION_ASKED: "没有待定的延期申请",
    NO_OPEN_DAY: "不属于任何开放日",
    TEXT_CHANGED: "内容已经改动",
    CONFIRMED: "已经核对",
    REGISTERED: "已登记",
    ASSIGNED: "已交办",
    ACKNOWLEDGED: "已签收",
    DRAFTED: "已拟稿",
    SIGNED_OFF: "已审签",
    REPLIED: "已答复",
    CLEARED: "审查通过",
    RETURNED: "已退回",
    APPROVED: "已批准",
    CALLED: "已电话通知",
    SENT: "已发出",
    DROPPED: "不再需要通知",
  } as Readonly<Record<string, string>>,
};
