import { spokenDay } from "../calendar/spoken-day.js";
import { FORM_WORDS, listed } from "../summary/words.js";
import { type CallFacts, seatsOf, whoMayCome } from "./call-facts.js";

type Facts = Omit<CallFacts, "link">;

/** A first text of the announcement (公告) in its usual parts, from the plan alone. A person edits it, and others read it before it leaves. */
export const draftAnnouncement = (facts: Facts): string =>
  [`${facts.host}关于开展“${facts.day.theme}”政府开放日活动的公告`, parts(facts).join("\n"), "特此公告。", facts.host].join("\n\n");

const NUMBERS = "一二三四五六七八";

/** What is unknown is left out, and the rest is numbered without a gap. */
const parts = (facts: Facts): string[] =>
  [
    `活动主题：${facts.day.theme}`,
    `活动时间：${spokenDay(facts.day.date)} ${facts.day.startsAt}—${facts.day.endsAt}`,
    `活动地点：${stopsOf(facts.day)}`,
    `活动形式：${listed(facts.day.forms.map((form) => FORM_WORDS[form]))}`,
    whoMayCome(facts) && `报名条件：${whoMayCome(facts)}`,
    `代表名额：${seatsOf(facts)}`,
    `报名方式：${howToApply(facts)}`,
    `代表产生：${howChosen(facts)}`,
  ]
    .filter(Boolean)
    .map((part, at) => `${NUMBERS[at]}、${part}`);

export const stopsOf = ({ itinerary }: Facts["day"]): string =>
  itinerary.map(({ name, startsAt, endsAt }) => `${startsAt}—${endsAt} ${name}`).join("；");

const howToApply = ({ day: { registrationClosesOn: closes }, phone }: Facts): string =>
  ["网上报名、电话报名或到本单位填表", closes && `${spokenDay(closes)}24:00截止`, phone && `咨询电话${phone}`].filter(Boolean).join("，");

const howChosen = ({ regulation: { jointReview, publicNotice } }: Facts): string =>
  `报名和推荐的人选${jointReview ? "经有关部门联合审查后" : ""}确定${publicNotice ? "，名单公示" : ""}`;
