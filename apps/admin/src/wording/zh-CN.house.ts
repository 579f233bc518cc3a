import { calendar } from "./zh-CN.calendar.js";
import { figures } from "./zh-CN.figures.js";
import { keeping } from "./zh-CN.keeping.js";
import { plan } from "./zh-CN.plan.js";
import { regulation } from "./zh-CN.regulation.js";
import { releases } from "./zh-CN.releases.js";

/** The office's own house: its menu, its rules, its people and its books. */
export const house = {
  menu: {
    label: "主菜单",
    workbench: "工作台",
    annualPlan: "年度计划",
    openDays: "开放日",
    releases: "发布审查",
    opinions: "意见办理",
    figures: "统计",
    towns: "下属乡镇",
    regulation: "开放日制度",
    calendar: "工作日历",
    places: "场所与单位",
    staff: "人员与角色",
    keys: "数据密钥",
    journal: "操作日志",
    groups: { day: "开放日", after: "意见与总结", rules: "制度与日历", people: "人员与密钥" },
  },
  once: { warning: "只显示这一次，关掉就再也看不到了。", noted: "已经记下" },
  desk: {
    mine: "要我办的",
    mineNone: "现在没有要您办的。",
    others: "等别人办的",
    othersNone: "没有在等别人的事。",
    inProgress: "进行中的开放日",
    calls: "要打的电话",
    callsNone: "没有要打的电话。",
    notPhoning: "电话由主办人员和承办人员打。",
    overdue: (day: string) => `逾期 ${day}`,
    soon: (day: string) => `快到期 ${day}`,
    due: (day: string) => `${day} 前`,
    noDue: "没有期限",
    provisional: "暂定",
    waitsFor: (who: string) => `等${who}`,
    month: "本月日历",
    call: {
      due: "应通知",
      template: "事由",
      to: "找谁",
      contact: "电话",
      act: "记电话通知",
      explains: "记下您已经打过电话。这条通知不会再自动发出。",
      unmask: "看号码",
      unmaskExplains: "显示完整的姓名和电话。谁在什么时候为什么看，都记入操作日志（个人信息保护法第五十一条）。",
      reason: "为什么要看",
      shown: "这次要打的电话",
      name: "姓名",
      erased: "已删除",
      templates: {
        invitation: "邀请参加活动",
        reminder: "活动提醒",
        promotion: "候补递补",
        "objection-decided": "异议处理结果",
        "opinion-answered": "意见已答复",
        "opinion-extended": "意见延期答复",
      } as Readonly<Record<string, string>>,
    },
  },
  plan,
  regulation,
  calendar,
  releases,
  figures,
  ...keeping,
} as const;
