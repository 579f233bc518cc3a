import type { ApplicationChannel, ApplicationStatus, FilledBy, FormOfActivity, OpenDayStatus, VenueType } from "../gql/graphql.js";

type Terms = {
  readonly statuses: Record<OpenDayStatus, string>;
  readonly nextActs: Record<OpenDayStatus, string>;
  readonly forms: Record<FormOfActivity, string>;
  readonly venueTypes: Record<VenueType, string>;
  readonly filledBy: Record<FilledBy, string>;
  readonly channels: Record<ApplicationChannel, string>;
  readonly applicationStatuses: Record<ApplicationStatus, string>;
  /** A town may add groups of its own, which are shown as they are named. */
  readonly categories: Readonly<Record<string, string>>;
};

/** The words of the contract: a new value of the schema is a type error until it has its words. */
export const terms: Terms = {
  statuses: {
    PLANNED: "计划中",
    APPROVED: "已批准",
    RECRUITING: "征集报名",
    REVIEWING: "联合审查",
    SELECTING: "遴选",
    NOTICED: "公示",
    SETTLED: "名单确定",
    UNDER_WAY: "活动中",
    HELD: "已举行",
    SUMMARISED: "已总结",
    ARCHIVED: "已归档",
    CANCELLED: "已取消",
  },
  nextActs: {
    PLANNED: "批准方案",
    APPROVED: "成立遴选小组，发布公告",
    RECRUITING: "截止报名",
    REVIEWING: "完成联合审查",
    SELECTING: "公示名单",
    NOTICED: "处理异议，确定名单",
    SETTLED: "当天开始活动",
    UNDER_WAY: "结束活动",
    HELD: "公开总结",
    SUMMARISED: "答复全部意见，归档",
    ARCHIVED: "无",
    CANCELLED: "无",
  },
  forms: { SITE_VISIT: "参观考察", OBSERVATION_EXPERIENCE: "观摩体验", SYMPOSIUM: "座谈交流" },
  venueTypes: {
    GOVERNMENT_OFFICE: "党政机关",
    SERVICE_CENTRE: "政务服务中心",
    COMMAND_CENTRE: "指挥中心",
    CULTURAL_FACILITY: "公共文化设施",
    PLANNING_EXHIBITION: "规划展示馆",
    KEY_PROJECT: "重点项目",
    OTHER: "其他场所",
  },
  channels: { PORTAL: "网站", WECHAT: "微信", WEIBO: "微博", PHONE: "电话", PAPER: "纸质", ON_SITE: "现场", NOMINATION: "组织推荐" },
  applicationStatuses: {
    SUBMITTED: "已收到",
    MERGED: "已合并",
    WITHDRAWN: "已撤回",
    PASSED: "审查通过",
    RETURNED: "退回",
    SELECTED: "入选",
    RESERVE: "候补",
    NOT_SELECTED: "未入选",
    STRUCK: "除名",
  },
  filledBy: { CALL: "公开征集", NOMINATION: "组织推荐", BOTH: "征集和推荐" },
  categories: {
    PEOPLES_CONGRESS_DEPUTY: "人大代表",
    CPPCC_MEMBER: "政协委员",
    ORDINARY_CITIZEN: "普通群众",
    INTRODUCED_TALENT: "引进人才",
    ENTREPRENEUR: "创业者",
    STAFF_REPRESENTATIVE: "职工代表",
    COMMUNITY_WORKER: "社区工作者",
    NETIZEN: "网民代表",
    ROLE_MODEL: "先进人物代表",
  },
};
