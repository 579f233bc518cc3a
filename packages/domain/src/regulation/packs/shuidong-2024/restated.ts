import type { RestatedArticle } from "../pack.js";

/** The nine articles as 要点（非原文）: a paraphrase never poses as the law. */
export const shuidong2024Restated: readonly RestatedArticle[] = [
  { article: "第一条", gist: "为什么办：请群众走进政府，看清政府怎样做事，把服务办得更好、更公开，增进信任和满意。", clauses: [] },
  { article: "第二条", gist: "由谁办：以镇人民政府为主举办。", clauses: ["host"] },
  { article: "第三条", gist: "多久办一次：一年两次，通常放在六月和十二月。", clauses: ["timesPerYear", "months"] },
  {
    article: "第四条",
    gist:
      "谁能来：在本地上班、居住或上学，关心本地发展，满18周岁且有完全民事行为能力的公民。以九类人为主：人大代表、政协委员、普通群众、" +
      "引进人才、创业者、职工代表、社区工作者、网民代表、各行业先进人物；可以再增加类别。",
    clauses: ["localTie", "minimumAge", "civilCapacity", "categories"],
  },
  {
    article: "第五条",
    gist:
      "代表怎样产生：以活动前五个工作日为期，举办单位组建遴选小组，定好总人数和各类名额；可以在政府网站、新闻媒体、微信、微博上征集，" +
      "也可以由单位推荐；初步人选请有关部门一起审查，定下名单后公示。公示多少天，条文没有写。",
    clauses: ["lead", "selectionGroup", "recruitment", "jointReview", "publicNotice"],
  },
  {
    article: "第六条",
    gist:
      "看哪里：主要有党政办公场所、政务服务中心、社会治理与执法指挥中心、公共文化设施、城市规划展馆、重大和重点工程，也可以是其他场所。" +
      "按需要安排，每次走两到四处。",
    clauses: ["venueTypes", "venues"],
  },
  {
    article: "第七条",
    gist: "办什么：一般有两块。一是介绍与群众关系密切的行政行为和服务；二是敞开沟通的渠道，听意见、回应关切、答疑并整改。",
    clauses: ["contentBlocks"],
  },
  {
    article: "第八条",
    gist:
      "怎样办：一般有三种形式，即参观考察、观摩体验、座谈交流。座谈时由主要领导或分管领导通报工作，部门负责人与代表面对面交谈；" +
      "代表提的意见建议都要收下，办理情况要及时告诉代表。几天内答复，条文没有写。",
    clauses: ["forms", "leaderReport", "everyOpinionAnswered"],
  },
  { article: "第九条", gist: "何时起执行：从印发那天起，即2024年6月13日。", clauses: [] },
];
