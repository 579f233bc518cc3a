import type { ClauseSentences } from "../regulation/clause-sentences.js";
import { terms } from "./zh-CN.terms.js";

const readings = {
  WITHIN_BEFORE: (days: number) => `在活动前 ${days} 个工作日之内`,
  AT_LEAST_BEFORE: (days: number) => `最迟在活动前第 ${days} 个工作日`,
  CLEAR_DAYS: (days: number) => `在活动前满 ${days} 个工作日`,
};
const acts = { FORM_GROUP: "成立遴选小组", ANNOUNCE: "发布公告", PUBLISH_NOTICE: "公示名单" };
const channels = { PORTAL: "政府网站", NEWS_MEDIA: "新闻媒体", WECHAT: "微信", WEIBO: "微博", NOMINATION: "单位推荐" };
const methods = { LOT: "抽签", FIRST_COME: "先到先得", ORGANISER: "主办单位确定", INVITATION: "邀请" };

export const clauses: ClauseSentences = {
  host: (body) => `由${body}举办`,
  timesPerYear: (times) => `每年 ${times} 次`,
  months: (months) => `在 ${months.join("、")} 月举行`,
  localTie: (ties) => `在本地${ties.map((tie) => terms.ties[tie]).join("、")}`,
  minimumAge: (age) => `活动当天满 ${age} 周岁`,
  maximumAge: (age) => `活动当天不超过 ${age} 周岁`,
  civilCapacity: () => "有完全民事行为能力",
  categories: (groups) => groups.map((group) => terms.categories[group] ?? group).join("、"),
  onePlacePerPerson: () => "一人一个名额",
  dataConsent: () => "本人同意后才使用个人信息",
  lead: ({ workingDays, reading, binds }) => `${readings[reading](workingDays)}${acts[binds]}`,
  selectionGroup: ({ leastMembers }) => `成立遴选小组，至少 ${leastMembers} 人`,
  recruitment: (ways) => ways.map((way) => channels[way]).join("、"),
  registration: () => "接受个人报名",
  jointReview: ({ leastDepartments }) => `至少 ${leastDepartments} 个部门联合审查`,
  selection: (method) => `名额不够时：${methods[method]}`,
  publicNotice: () => "公示名单",
  invitationTerms: ({ answerBefore }) => `收到邀请后，在活动前第 ${answerBefore} 个工作日 24:00 前答复`,
  noticeTerms: ({ workingDays }) => `公示 ${workingDays} 个工作日`,
  venueTypes: (types) => types.map((type) => terms.venueTypes[type]).join("、"),
  venues: ({ least, most }) => `每次开放 ${least} 到 ${most} 处场所`,
  contentBlocks: (blocks) => blocks.map((block) => ({ SHOWCASE: "展示工作", OPEN_CHANNEL: "听取意见" })[block]).join("、"),
  forms: (forms) => forms.map((form) => terms.forms[form]).join("、"),
  leaderReport: () => "领导当面报告工作",
  everyOpinionAnswered: () => "每条意见都要答复本人",
  replyTerms: ({ replyWithin }) => `咨询 ${replyWithin.QUESTION} 个工作日、建议 ${replyWithin.SUGGESTION} 个工作日内答复`,
  signOffBySecondPerson: () => "答复由另一人审核后发出",
  releaseReview: () => "公开前要审核内容",
  secrecyReview: () => "公开前要做保密审查",
  settledCalendar: () => "日期以国务院放假通知为准，未公布的年份为暂定",
  retention: ({ unselectedDays, idNumberDays, representativeYears }) =>
    `个人信息：未入选的活动后保留 ${unselectedDays} 天，身份证号 ${idNumberDays} 天，代表 ${representativeYears} 年，到期删除`,
  schedule: ({ announce, closeRegistration, draw, publishNotice }) =>
    `活动前第 ${announce} 个工作日公告，第 ${closeRegistration} 个截止报名，第 ${draw} 个抽签，第 ${publishNotice} 个公示`,
};
