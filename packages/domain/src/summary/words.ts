import type { ApplicationChannel, CategoryCode, FormOfActivity, RecruitmentChannel, SelectionMethod } from "../regulation/terms.js";

/** The words of a draft summary. A category that a town added brings its own name. */
export const CATEGORY_WORDS: Readonly<Record<CategoryCode, string>> = {
  PEOPLES_CONGRESS_DEPUTY: "人大代表",
  CPPCC_MEMBER: "政协委员",
  ORDINARY_CITIZEN: "普通群众",
  INTRODUCED_TALENT: "引进人才",
  ENTREPRENEUR: "创业者",
  STAFF_REPRESENTATIVE: "职工代表",
  COMMUNITY_WORKER: "社区工作者",
  NETIZEN: "网民代表",
  ROLE_MODEL: "各行业先进人物",
};

export const CHANNEL_WORDS: Readonly<Record<ApplicationChannel, string>> = {
  PORTAL: "政府网站",
  WECHAT: "微信",
  WEIBO: "微博",
  PHONE: "电话",
  PAPER: "纸质报名表",
  ON_SITE: "现场",
  NOMINATION: "组织推荐",
};

export const CALL_WORDS: Readonly<Record<RecruitmentChannel, string>> = {
  PORTAL: "政府网站",
  NEWS_MEDIA: "新闻媒体",
  WECHAT: "微信",
  WEIBO: "微博",
  NOMINATION: "组织推荐",
};

export const METHOD_WORDS: Readonly<Record<SelectionMethod, string>> = {
  LOT: "公开抽签",
  FIRST_COME: "按报名先后",
  ORGANISER: "举办单位遴选",
  INVITATION: "定向邀请",
};

export const FORM_WORDS: Readonly<Record<FormOfActivity, string>> = {
  SITE_VISIT: "参观考察",
  OBSERVATION_EXPERIENCE: "观摩体验",
  SYMPOSIUM: "座谈交流",
};

export const listed = (words: readonly string[]): string => words.join("、");
