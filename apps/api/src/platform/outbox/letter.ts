import type { JsonObject } from "../journal/canonical.js";
import type { Claimed } from "./message.js";

/** Subjects by template. A template without one goes out under the general subject: a letter is never held back for want of a title. */
const SUBJECTS: Readonly<Record<string, string>> = {
  invitation: "政府开放日邀请",
  "list-published": "代表名单公示",
  "objection-decided": "您的异议已处理",
  "open-day-cancelled": "政府开放日活动取消",
  "open-day-postponed": "政府开放日活动改期",
  "opinion-answered": "您的意见建议已答复",
  "opinion-extended": "您的意见建议办理延期",
  reminder: "政府开放日活动提醒",
  "struck-from-list": "公示名单调整",
};

/** What a payload's keys are called; what has no name here is for carriers with templates of their own. */
const LABELS: Readonly<Record<string, string>> = {
  receipt: "回执编号",
  day: "活动日期",
  startsAt: "开始时间",
  due: "期限",
  answerBy: "请在此日前答复",
  place: "地点",
};

const linesOf = (payload: JsonObject) =>
  Object.entries(LABELS).flatMap(([key, label]) => (typeof payload[key] === "string" ? [`${label}：${payload[key]}`] : []));

export type Letter = { readonly subject: string; readonly text: string };

/** A message as plain text: what it is about, and the public number under which the rest can be read. Never a name, never a link. */
export function letterOf({ template, payload }: Pick<Claimed, "template" | "payload">): Letter {
  const subject = SUBJECTS[template] ?? "政府开放日通知";
  const text = ["您好：", `${subject}。`, ...linesOf(payload), "详情请登录政府开放日页面查看。本邮件由系统发送，请勿直接回复。"].join("\n");
  return { subject, text };
}
