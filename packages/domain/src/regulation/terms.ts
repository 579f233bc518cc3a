/** The words that clauses are made of. Each list is published as a GraphQL enum; where the law's list is open, a town adds its own. */

export const LOCAL_TIES = ["WORK", "LIVE", "STUDY"] as const;
export type LocalTie = (typeof LOCAL_TIES)[number];

/** The nine groups of 第四条 and what other towns add. A town may extend the list (等), so a category is any code. */
export const CATEGORIES = [
  "PEOPLES_CONGRESS_DEPUTY",
  "CPPCC_MEMBER",
  "ORDINARY_CITIZEN",
  "INTRODUCED_TALENT",
  "ENTREPRENEUR",
  "STAFF_REPRESENTATIVE",
  "COMMUNITY_WORKER",
  "NETIZEN",
  "ROLE_MODEL",
] as const;
export type CategoryCode = string;

export const VENUE_TYPES = [
  "GOVERNMENT_OFFICE",
  "SERVICE_CENTRE",
  "COMMAND_CENTRE",
  "CULTURAL_FACILITY",
  "PLANNING_EXHIBITION",
  "KEY_PROJECT",
  "OTHER",
] as const;
export type VenueType = (typeof VENUE_TYPES)[number];

/** Content of 第七条: showing the town's work, and keeping the channel open. */
export const CONTENT_BLOCKS = ["SHOWCASE", "OPEN_CHANNEL"] as const;
export type ContentBlock = (typeof CONTENT_BLOCKS)[number];

/** Forms of 第八条: visit (参观考察), observe and experience (观摩体验), discussion (座谈交流). */
export const FORMS_OF_ACTIVITY = ["SITE_VISIT", "OBSERVATION_EXPERIENCE", "SYMPOSIUM"] as const;
export type FormOfActivity = (typeof FORMS_OF_ACTIVITY)[number];

/** Where a call is published. */
export const RECRUITMENT_CHANNELS = ["PORTAL", "NEWS_MEDIA", "WECHAT", "WEIBO", "NOMINATION"] as const;
export type RecruitmentChannel = (typeof RECRUITMENT_CHANNELS)[number];

/** How an application reached the office. */
export const APPLICATION_CHANNELS = ["PORTAL", "WECHAT", "WEIBO", "PHONE", "PAPER", "ON_SITE", "NOMINATION"] as const;
export type ApplicationChannel = (typeof APPLICATION_CHANNELS)[number];

export type SelectionMethod = "LOT" | "FIRST_COME" | "ORGANISER" | "INVITATION";

/** Every department concerned decides; `leastDepartments` is how many must be concerned. */
export type ReviewTerms = { readonly leastDepartments: number };

/** How many working days a public notice stays open. */
export type NoticeTerms = { readonly workingDays: number };

/** An invitation is answered by 24:00 of the `answerBefore`th working day before the event. */
export type InvitationTerms = { readonly answerBefore: number };

/** 前N个工作日内 reads several ways, and does not say which act it binds. */
export type LeadTime = { readonly workingDays: number; readonly reading: Reading; readonly binds: BoundAct };

export const READINGS = ["WITHIN_BEFORE", "AT_LEAST_BEFORE", "CLEAR_DAYS"] as const;
export type Reading = (typeof READINGS)[number];

export const BOUND_ACTS = ["FORM_GROUP", "ANNOUNCE", "PUBLISH_NOTICE"] as const;
export type BoundAct = (typeof BOUND_ACTS)[number];

/** Kinds of opinion: each has a clock of its own. */
export const OPINION_KINDS = ["QUESTION", "SUGGESTION", "COMPLAINT", "HELP"] as const;
export type OpinionKind = (typeof OPINION_KINDS)[number];

/** Working days; a reply falls due at 24:00 of its day. */
export type ReplyTerms = {
  readonly acknowledgeWithin: number;
  readonly replyWithin: Readonly<Record<OpinionKind, number>>;
  readonly mostExtensions: number;
  readonly longestExtension: number;
};

/** Working days before the event, counted with the event day as day nought. */
export type Schedule = {
  readonly formGroup: number;
  readonly announce: number;
  readonly closeRegistration: number;
  readonly concludeReview: number;
  readonly draw: number;
  readonly publishNotice: number;
  readonly settle: number;
  readonly remind: number;
};

/** How long personal data is kept after the event: whoever was not there, ID numbers, whoever was there. */
export type RetentionTerms = { readonly unselectedDays: number; readonly idNumberDays: number; readonly representativeYears: number };

/** Stages that a town's regulation may leave out. */
export const OPTIONAL_STAGES = ["REGISTRATION", "JOINT_REVIEW", "SELECTION", "PUBLIC_NOTICE"] as const;
export type OptionalStage = (typeof OPTIONAL_STAGES)[number];
