import { isCivilDate, type RefusalCode, type Values } from "@kaimen/domain";
import { dateZh } from "./dates.js";
import { shown } from "./terms.js";

const comeAnyway = "您仍可以来参观，也可以给我们提意见。";

const lastDay = ({ closedOn, due, answerBy, latest }: Values) => {
  const day = closedOn ?? due ?? answerBy ?? latest;
  return typeof day === "string" && isCivilDate(day) ? `，最后一天是${dateZh(day)}` : "";
};

/** Why the regulation says no, and what one can still do. A new code of the domain is a type error until it has its words. */
export const refusals: Record<RefusalCode, (values: Values) => string> = {
  ALREADY_APPLIED: () => "您已经报过名了，不用再报。可以用报名号和手机号查询。",
  CATEGORY_NOT_LISTED: () => "这次开放日没有这类代表。请换一种身份。",
  CONSENT_NEEDED: () => "前两项同意是办理报名必须的。不同意就不能报名。",
  DECISIONS_MISSING: () => "还有部门没有给出审查意见。",
  DEPARTS_FROM_RULE: () => "这样做不合制度的要求。",
  EXTENSION_TOO_LONG: (values) => `延期太长，最多 ${shown(values, "longest")} 个工作日。`,
  GROUP_NEEDED: () => "要先成立遴选小组。",
  LACKS_CIVIL_CAPACITY: () => `代表要有完全民事行为能力。${comeAnyway}`,
  LAID_DOWN_BY_ARTICLE: () => "制度的条文已有规定，本单位不能另行设定。",
  NOT_RELEASED: () => "内容还没有审核完，不能公开。",
  NOTICE_NEEDED: () => "要先公示名单。",
  NO_LOCAL_TIE: () => `代表要在本地工作、居住或学习。${comeAnyway}`,
  NO_NOMINATION_LEFT: () => "推荐名额已经用完。",
  OBJECTIONS_OPEN: () => "还有异议没有处理完。",
  OTHER_METHOD: () => "这里的名单要用另一种办法产生。",
  OPINIONS_OPEN: () => "还有意见没有答复。",
  OVER_AGE: (values) => `活动当天不能超过 ${shown(values, "most")} 周岁。${comeAnyway}`,
  RECUSED: () => "这位审查人员应当回避。",
  SAME_PERSON: () => "同一个人不能既写又审，请换一个人。",
  TOO_EARLY: () => "还没有到时间，请过几天再来。",
  TOO_FEW_DEPARTMENTS: (values) => `参加审查的部门太少，至少 ${shown(values, "least")} 个。`,
  TOO_FEW_MEMBERS: (values) => `遴选小组人太少，至少 ${shown(values, "least")} 人。`,
  TOO_FEW_VENUES: (values) => `开放场所太少，至少 ${shown(values, "least")} 处。`,
  TOO_LATE: (values) => `时间已经过了${lastDay(values)}。`,
  TOO_MANY_EXTENSIONS: (values) => `已经延期过 ${shown(values, "most")} 次，不能再延。`,
  TOO_MANY_VENUES: (values) => `开放场所太多，至多 ${shown(values, "most")} 处。`,
  UNDER_AGE: (values) => `活动当天要满 ${shown(values, "least")} 周岁才能当代表，您那天是 ${shown(values, "age")} 岁。${comeAnyway}`,
};
