import { spokenDay } from "../../../wording/zh-CN.dates.js";
import { terms } from "../../../wording/zh-CN.terms.js";
import type { Day } from "../DayFrame.js";

const closingOf = (day: Day) => day.timeline.find(({ step }) => step === "CLOSE_REGISTRATION")?.day;

/** A first text of the call in its usual parts (公告), from the plan alone. A person edits it. */
export function draftAnnouncement(day: Day, host: string): string {
  const closes = closingOf(day);
  const groups = day.quotas.map(({ category, least, most }) => `${terms.categories[category] ?? category}${least}至${most}名`).join("、");
  const stops = day.itinerary.map(({ startsAt, endsAt, name }) => `${startsAt}—${endsAt} ${name}`).join("；");
  return [
    `${host}关于开展“${day.theme}”政府开放日活动的公告`,
    [
      `一、活动主题：${day.theme}`,
      `二、活动时间：${spokenDay(day.date)} ${day.startsAt}—${day.endsAt}`,
      `三、活动地点：${stops}`,
      `四、活动形式：${day.forms.map((form) => terms.forms[form]).join("、")}`,
      "五、报名条件：年满18周岁，具有完全民事行为能力，在本地工作、生活或学习，关心本地经济社会发展",
      `六、代表名额：共${day.seats}名${groups && `，其中${groups}`}`,
      `七、报名方式：网上报名、电话报名或到本单位填表${closes ? `，${spokenDay(closes)}24:00截止` : ""}`,
      "八、代表产生：报名和推荐的人选经有关部门联合审查后确定，名单公示",
    ].join("\n"),
    host,
  ].join("\n\n");
}
