import type {
  ApplicationChannel,
  ApplicationStatus,
  ContentBlock,
  FilledBy,
  FormOfActivity,
  GoneReason,
  InvitationStatus,
  JointVerdict,
  LocalTie,
  NoticeLineState,
  ObjectionStatus,
  OpenDayStatus,
  PublicationChannel,
  RecruitmentChannel,
  ReleaseStatus,
  ReviewVerdict,
  Role,
  TimelineStepName,
  VenueType,
} from "../gql/graphql.js";

type Terms = {
  readonly statuses: Record<OpenDayStatus, string>;
  readonly nextActs: Record<OpenDayStatus, string>;
  readonly forms: Record<FormOfActivity, string>;
  readonly venueTypes: Record<VenueType, string>;
  readonly filledBy: Record<FilledBy, string>;
  readonly roles: Record<Role, string>;
  readonly contentBlocks: Record<ContentBlock, string>;
  readonly recruitment: Record<RecruitmentChannel, string>;
  readonly publicationChannels: Record<PublicationChannel, string>;
  readonly ties: Record<LocalTie, string>;
  readonly steps: Record<TimelineStepName, string>;
  readonly jointVerdicts: Record<JointVerdict, string>;
  readonly reviewVerdicts: Record<ReviewVerdict, string>;
  readonly invitationStatuses: Record<InvitationStatus, string>;
  readonly goneReasons: Record<GoneReason, string>;
  readonly objectionStatuses: Record<ObjectionStatus, string>;
  readonly releaseStatuses: Record<ReleaseStatus, string>;
  readonly lineStates: Record<NoticeLineState, string>;
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
  roles: {
    ADMINISTRATOR: "系统管理员",
    APPROVER: "审批人员",
    AUDITOR: "监督人员",
    DEPARTMENT_REVIEWER: "部门审查人员",
    OPINION_HANDLER: "承办人员",
    ORGANISER: "主办人员",
    SELECTION_GROUP_MEMBER: "遴选小组成员",
  },
  contentBlocks: { SHOWCASE: "展示工作", OPEN_CHANNEL: "听取意见" },
  recruitment: { PORTAL: "政府网站", NEWS_MEDIA: "新闻媒体", WECHAT: "微信", WEIBO: "微博", NOMINATION: "组织推荐" },
  publicationChannels: { PORTAL: "政府网站", NEWS_MEDIA: "新闻媒体", WECHAT: "微信", WEIBO: "微博", VILLAGE_BOARD: "村务公开栏" },
  ties: { WORK: "工作", LIVE: "居住", STUDY: "学习" },
  steps: {
    FORM_GROUP: "成立遴选小组",
    ANNOUNCE: "公告",
    CLOSE_REGISTRATION: "报名截止",
    CONCLUDE_REVIEW: "联合审查",
    DRAW: "遴选",
    PUBLISH_NOTICE: "公示",
    NOTICE_CLOSES: "公示结束",
    SETTLE: "名单确定",
    EVENT: "活动当天",
    PUBLISH_SUMMARY: "总结公开",
  },
  jointVerdicts: { PASSED: "通过", PENDING: "待审", RETURNED: "退回" },
  reviewVerdicts: { PASS: "通过", RETURN: "退回" },
  invitationStatuses: { INVITED: "待答复", ACCEPTED: "参加", DECLINED: "谢绝", LAPSED: "收回" },
  goneReasons: { WITHDREW: "本人撤回", STRUCK: "异议成立", DECLINED: "谢绝", LAPSED: "未答复", ABSENT: "未到场" },
  objectionStatuses: { RAISED: "待处理", UPHELD: "成立", DISMISSED: "不成立" },
  releaseStatuses: { IN_REVIEW: "审核中", CLEARED: "已审完", RETURNED: "退回" },
  lineStates: { LISTED: "在列", MOVED_UP: "递补", GONE: "已退出" },
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
