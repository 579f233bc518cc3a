import type { RefusalCode, ReleaseStep, Values } from "@kaimen/domain";
import { saidValue } from "./zh-CN.dates.js";

export const releaseSteps: Record<ReleaseStep, string> = {
  RELEASE_REVIEW: "发布审核",
  OFFICE_REVIEW: "科室审核",
  LEADER_REVIEW: "领导审核",
  SECRECY_REVIEW: "保密审查",
};

const stepsOf = (missing: unknown) =>
  (Array.isArray(missing) ? missing : []).map((step) => releaseSteps[step as ReleaseStep] ?? step).join("、");

const deadline = ({ closedOn, due, answerBy, latest, closesOn }: Values) => {
  const day = closedOn ?? due ?? answerBy ?? latest ?? closesOn;
  return day ? `最后一天是${saidValue(day)}。` : "";
};
/** A day that has to come, or one that has to be over. */
const from = ({ due, earliest, answerBy, closesOn }: Values) => {
  const over = answerBy ?? closesOn;
  if (over) return `要等${saidValue(over)}过后。`;
  const day = due ?? earliest;
  return day ? `要等到${saidValue(day)}。` : "";
};

/** Why the regulation says no to the office, with the values that failed. A new code is a type error until it has its words. */
export const refusals: Record<RefusalCode, (values: Values) => string> = {
  ALREADY_APPLIED: () => "这个人已经报过名了，一人一个名额。",
  CATEGORY_NOT_LISTED: () => "制度没有列这类代表。",
  CONSENT_NEEDED: () => "缺少必须的同意：处理个人信息，以及交有关部门审查。",
  DECISIONS_MISSING: ({ candidates }) =>
    `还有 ${Array.isArray(candidates) ? candidates.length : ""} 名人选没有审完：${saidValue(candidates)}。`,
  DEPARTS_FROM_RULE: () => "这样安排不合制度的规定。",
  EXTENSION_TOO_LONG: ({ longest }) => `延期太长，最多 ${longest} 个工作日。`,
  GROUP_NEEDED: ({ least }) => `要先成立遴选小组，至少 ${least} 人。`,
  LACKS_CIVIL_CAPACITY: () => "代表要有完全民事行为能力。",
  LAID_DOWN_BY_ARTICLE: () => "条文已有规定，本单位不能另行设定。",
  NOTICE_NEEDED: () => "要先公示名单。",
  NOT_RELEASED: ({ missing, textChanged }) =>
    textChanged ? "文字在审核后又改过，请重新送审。" : `文字还没有审完：${stepsOf(missing) || "请先送审"}。`,
  NO_LOCAL_TIE: () => "代表要在本地工作、居住或学习。",
  NO_NOMINATION_LEFT: () => "这个单位的推荐名额已经用完。",
  OBJECTIONS_OPEN: ({ against }) => `还有异议没有处理，涉及 ${saidValue(against)}。`,
  OPINIONS_OPEN: ({ unanswered }) => `还有 ${unanswered} 条意见没有答复本人，每条都要答复，不能归档。`,
  OTHER_METHOD: () => "制度规定了另一种产生办法。",
  OVER_AGE: ({ most, age }) => `活动当天不能超过 ${most} 周岁，这个人那天 ${age} 岁。`,
  RECUSED: () => "这位审查人员对这名人选已经回避。",
  SAME_PERSON: () => "不能自己审自己，请换一个人。",
  TOO_EARLY: (values) => `还没有到时间。${from(values)}`,
  TOO_FEW_DEPARTMENTS: ({ least }) => `参加审查的部门太少，至少 ${least} 个。`,
  TOO_FEW_MEMBERS: ({ least, members }) => `遴选小组至少 ${least} 人，现在 ${members} 人。`,
  TOO_FEW_VENUES: ({ least, venues }) => `场所至少 ${least} 处，现在 ${venues} 处。`,
  TOO_LATE: (values) => `时间已经过了。${deadline(values)}`,
  TOO_MANY_EXTENSIONS: ({ most }) => `已经延期过 ${most} 次，不能再延。`,
  TOO_MANY_VENUES: ({ most, venues }) => `场所至多 ${most} 处，现在 ${venues} 处。`,
  UNDER_AGE: ({ least, age }) => `活动当天要满 ${least} 周岁，这个人那天 ${age} 岁。`,
};
