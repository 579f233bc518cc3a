import { spokenDay } from "@kaimen/domain";
import type { PaperWords } from "./words.js";

export const zhCN: PaperWords = {
  language: "zh-CN",
  date: spokenDay,
  from: (starts, ends) => `${starts} 到 ${ends}`,
  announcement: {
    title: "公告要点",
    theme: "一、主题",
    time: "二、时间",
    places: "三、地点",
    content: "四、内容",
    who: "五、邀请对象和名额",
    how: "六、怎么报名",
    mind: "七、注意",
    departures: "和一般做法不同的地方",
    leader: "领导报告",
    group: (group, seats) => `${group} ${seats} 名`,
    total: (seats) => `共 ${seats} 名代表`,
    apply: (until) => `网上、电话、现场都可以，${until} 24:00 截止。`,
    phone: (phone) => `电话 ${phone}。`,
    bring: "入选的代表凭入场凭证或报名号进场。",
  },
  notice: {
    list: "名单",
    count: (people) => `共 ${people} 人。姓名打了星号；不同意公示姓名的只写报名号。`,
    columns: { place: "序号", name: "姓名或报名号", group: "身份", state: "状态" },
    states: { LISTED: "在列", MOVED_UP: "递补入列", GONE: "不再列" },
  },
  forms: { SITE_VISIT: "参观考察", OBSERVATION_EXPERIENCE: "观摩体验", SYMPOSIUM: "座谈交流" },
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
