import type { ClauseName } from "@kaimen/domain";

const clauses: Record<ClauseName, string> = {
  host: "举办单位",
  timesPerYear: "每年次数",
  months: "举行月份",
  localTie: "与本地的联系",
  minimumAge: "最低年龄",
  maximumAge: "最高年龄",
  civilCapacity: "完全民事行为能力",
  categories: "代表类别",
  onePlacePerPerson: "一人一个名额",
  dataConsent: "个人信息同意",
  lead: "提前时间",
  selectionGroup: "遴选小组",
  recruitment: "征集渠道",
  registration: "报名",
  jointReview: "联合审查",
  selection: "名单产生办法",
  publicNotice: "公示",
  noticeTerms: "公示期",
  invitationTerms: "答复邀请的期限",
  venueTypes: "场所类型",
  venues: "场所数量",
  contentBlocks: "开放内容",
  forms: "活动形式",
  leaderReport: "领导报告",
  everyOpinionAnswered: "意见逐条答复",
  replyTerms: "意见答复期限",
  signOffBySecondPerson: "由另一人审签",
  releaseReview: "发布审核",
  secrecyReview: "保密审查",
  settledCalendar: "放假安排已公布",
  schedule: "时间安排",
  retention: "个人信息保存期限",
};

/** What a clause is called; one that this version of the office does not know keeps its own name. */
export const clauseName = (name: string): string => (clauses as Readonly<Record<string, string>>)[name] ?? name;
