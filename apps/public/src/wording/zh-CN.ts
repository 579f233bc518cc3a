import { zhCN as papers } from "@kaimen/papers";
import { dateZh, shortDateZh } from "./dates.js";
import { apply } from "./zh-CN.apply.js";
import { clauses } from "./zh-CN.clauses.js";
import { days } from "./zh-CN.days.js";
import { draw } from "./zh-CN.draw.js";
import { embed } from "./zh-CN.embed.js";
import { faults } from "./zh-CN.faults.js";
import { mine } from "./zh-CN.mine.js";
import { nominate } from "./zh-CN.nominate.js";
import { notice, objection } from "./zh-CN.notice.js";
import { opinions } from "./zh-CN.opinions.js";
import { refusals } from "./zh-CN.refusals.js";
import { regulation } from "./zh-CN.regulation.js";
import { pages } from "./zh-CN.site.js";
import { statistics } from "./zh-CN.statistics.js";
import { terms } from "./zh-CN.terms.js";

export const zhCN = {
  language: "zh-CN",
  date: dateZh,
  shortDate: shortDateZh,
  openDay: "政府开放日",
  papers,
  terms,
  refusals,
  clauses,
  faults,
  regulation,
  apply,
  opinions,
  statistics,
  nominate,
  pages,
  demo: "演示数据，均为编造",
  skip: "跳到正文",
  tools: {
    label: "无障碍",
    elder: "长辈版",
    ordinary: "普通版",
    language: "English",
    print: "打印",
  },
  toolbar: {
    label: "无障碍工具条",
    reading: { name: "朗读", all: "连读", point: "指读" },
    size: { name: "字号", values: { normal: "标准", large: "大", largest: "最大" } },
    contrast: { name: "配色", values: { normal: "普通", high: "黑底白字", yellow: "黄底黑字", blue: "蓝底黄字" } },
    pointer: { name: "鼠标", values: { normal: "普通", big: "大鼠标" } },
    guide: { name: "十字线", values: { none: "关", cross: "开" } },
    reset: "重置",
    exit: "退出",
  },
  elderOffer: { label: "第一次来", question: "字太小？换成大字的长辈版。", yes: "用长辈版", no: "不用" },
  navigation: { label: "栏目", home: "首页", openDays: "开放日", regulation: "制度", application: "查我的报名" },
  here: "您现在所在的位置",
  home: {
    next: "下一次开放日",
    daysLeft: (days: number) => (days === 0 ? ["", "就在", "今天"] : ["还有", String(days), "天"]) as [string, string, string],
    none: "下一次还没有公告。",
    usually: (months: readonly number[], article: string) => `一般在每年 ${months.join(" 月、")} 月举行（${article}）。`,
    who: "我能来吗",
    whoAnswer: (age: number | null) => `${age === null ? "" : `满 ${age} 周岁，`}在本地工作、居住或学习，就能报名。`,
    applyBy: (day: string) => `报名到${day}为止`,
    apply: "我要报名",
    see: "看详情",
    last: "上一次怎么样",
    lastNone: "还没有举行过。",
    steps: "怎么进行",
    stepsIntro: "从公告到答复，一步一步来。",
    more: "更多",
    past: "往次开放日",
    pastNone: "办过的开放日会列在这里。",
  },
  day: {
    from: (starts: string, ends: string) => `${starts} 到 ${ends}`,
    seats: "名额",
    seatsUnit: "名代表",
    applied: (count: number) => `已有 ${count} 人报名`,
    refresh: "更新人数",
    refreshing: "正在更新",
    refreshed: "人数已更新",
    timeline: "进行到哪一步",
    now: "现在",
    doneStep: "已完成",
    provisional: "暂定，放假通知公布后可能调整",
    until: (day: string) => `到${day}`,
    itinerary: "当天看哪里",
    minutes: (starts: string, ends: string) => `${starts}–${ends}`,
    quotas: "名额和报名",
    quotaLine: (applied: number, least: number, most: number) => `${applied} 人报名，名额 ${least === most ? most : `${least}–${most}`} 名`,
    quotaWhy: "报名多于名额时公开抽签，先报后报机会一样。",
    announcement: "公告全文",
    summary: "活动总结",
    publishedAt: (minute: string) => `发布时间：${minute}`,
    moved: (from: string, to: string, ground: string) => `原定${from}，改到${to}。原因：${ground}`,
    cancelled: (day: string, ground: string) => `${day}取消。原因：${ground}`,
    can: "您现在可以",
    canApply: "报名参加。人多就抽签，先报后报机会一样。",
    canWait: "等待结果。用报名号和手机号随时查。",
    canObject: "看公示名单。有异议请告诉我们。",
    canCome: "入选的代表请按时来。",
    canRead: "看看提了哪些意见、怎么答复的。",
    canNothing: "等下一次公告。",
    check: "查我的报名",
  },
  mine,
  notice,
  objection,
  draw,
  days,
  article: {
    publishedAt: (minute: string) => `发布时间：${minute}`,
    source: (source: string) => `来源：${source}`,
    size: "字体",
  },
  embed,
  notFound: { title: "没有这一页", text: "地址可能写错了，或者这一页已经移走。", home: "回到首页" },
  fault: { title: "暂时打不开", text: "是我们这边出了问题，不是您的操作不对。请过几分钟再试。" },
  offline: { title: "没有网络", text: "手机或电脑现在没有连上网。连上以后再打开一次；急事请打电话。" },
  footer: { idCode: "网站标识码" },
};

export type Wording = typeof zhCN;
