import { spokenDay } from "../calendar/spoken-day.js";
import { type CallFacts, seatsOf, whoMayCome } from "./call-facts.js";
import { stopsOf } from "./draft-announcement.js";
import { fitted, type Line } from "./fitted.js";
import type { PublicationChannel } from "./publication-channel.js";

/** How many characters a channel takes: Weibo's own limit, and what a telephone shows of a message without scrolling far. */
export const LONGEST_ON = { WEIBO: 2000, WECHAT: 500 } as const satisfies Partial<Record<PublicationChannel, number>>;

/** What is ready to be copied to each channel; `announcement` is the text as it was published. */
export type CallTextFacts = CallFacts & { readonly announcement: string };

const TOPIC = "政府开放日";
const when = ({ day: { date, startsAt, endsAt } }: CallFacts) => `${spokenDay(date)} ${startsAt}—${endsAt}`;
const until = ({ day: { registrationClosesOn: closes } }: CallFacts) => (closes ? `${spokenDay(closes)}24:00` : "");
const ask = ({ phone }: CallFacts) => (phone ? `咨询电话：${phone}` : "");
const must = (text: string): Line => ({ text });
const may = (text: string): Line => ({ text, optional: true });

/** The portal takes the announcement as it is, and leads to the form. */
const portal = ({ announcement, link }: CallTextFacts): string => `${announcement.trim()}\n\n网上报名：${link}`;

/** Short, with the link; nobody is named, and nothing is counted but the seats. */
const wechat = (facts: CallTextFacts): string =>
  fitted(
    [
      must(`邀您走进政府开放日｜${facts.day.theme}`),
      must(`时间：${when(facts)}`),
      may(`地点：${facts.day.itinerary.map(({ name }) => name).join("、")}`),
      must(`名额：共${facts.day.seats}名`),
      may(whoMayCome(facts) && `条件：${whoMayCome(facts)}`),
      must(until(facts) && `报名截止：${until(facts)}`),
      must(`点击报名：${facts.link}`),
      may(ask(facts)),
    ],
    LONGEST_ON.WECHAT,
  );

/** The title in 【】 and the topic between two signs, as Weibo wants them. */
const weibo = (facts: CallTextFacts): string =>
  fitted(
    [
      must(`【${facts.day.theme}：${facts.host}邀您参加${TOPIC}】#${TOPIC}#`),
      must(`${facts.host}将于${when(facts)}举办政府开放日活动，现向社会公开征集代表，名额共${facts.day.seats}名。`),
      may(`参观路线：${stopsOf(facts.day)}。`),
      may(whoMayCome(facts) && `报名条件：${whoMayCome(facts)}。`),
      must(until(facts) && `报名截止：${until(facts)}。`),
      must(`报名和详情：${facts.link}`),
      may(ask(facts)),
    ],
    LONGEST_ON.WEIBO,
  );

/** A paragraph that an editor can print: who, what, when, where, and how to come. */
const newsMedia = (facts: CallTextFacts): string =>
  [
    `${facts.host}举办“${facts.day.theme}”政府开放日`,
    [
      `${facts.host}将于${when(facts)}举办主题为“${facts.day.theme}”的政府开放日活动，现公开征集代表，${seatsOf(facts)}。`,
      `活动将参观${facts.day.itinerary.map(({ name }) => name).join("、")}。`,
      whoMayCome(facts) && `${whoMayCome(facts)}的居民可以报名${until(facts) && `，截止时间为${until(facts)}`}。`,
      `报名网址：${facts.link}${facts.phone ? `，咨询电话：${facts.phone}` : ""}。`,
    ]
      .filter(Boolean)
      .join(""),
  ].join("\n\n");

/** Large and few words, since it is read standing. */
const villageBoard = (facts: CallTextFacts): string =>
  [
    "政府开放日，请您来看看",
    `主题：${facts.day.theme}`,
    `时间：${when(facts)}`,
    `地点：${facts.day.itinerary.map(({ name }) => name).join("、")}`,
    `名额：共${facts.day.seats}名`,
    whoMayCome(facts) && `谁能报名：${whoMayCome(facts)}`,
    until(facts) && `报名截止：${until(facts)}`,
    facts.phone ? `打电话报名：${facts.phone}` : "不会上网的，请到村委会或本单位填表",
    `网上报名：${facts.link}`,
    facts.host,
  ]
    .filter(Boolean)
    .join("\n");

const WRITTEN: Readonly<Record<PublicationChannel, (facts: CallTextFacts) => string>> = {
  PORTAL: portal,
  NEWS_MEDIA: newsMedia,
  WECHAT: wechat,
  WEIBO: weibo,
  VILLAGE_BOARD: villageBoard,
};

/** The call in the words of one channel, ready to be copied. */
export const callText = (channel: PublicationChannel, facts: CallTextFacts): string => WRITTEN[channel](facts);

/** Characters as a reader counts them; Weibo counts a Latin letter as a half, so that this is never too few. */
export const lengthOf = (text: string): number => [...text].length;
