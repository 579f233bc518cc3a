import type { CivilDate } from "../calendar/civil-date.js";
import { yearOf } from "../calendar/civil-date.js";
import { inProse } from "../calendar/spoken-day.js";
import type { FigureCode } from "../statistics/figure-definitions.js";
import type { Figure } from "../statistics/figures.js";

/** What the paragraph counts beside the figures: things, which name nobody. */
export type YearCounts = {
  /** Places that were visited, each once a year. */
  readonly venues: number;
  readonly announcements: number;
  readonly notices: number;
  readonly summaries: number;
  readonly publishedOpinions: number;
};

export type OpennessFacts = {
  readonly host: string;
  readonly year: number;
  readonly today: CivilDate;
  /** As anybody may see them: what they withhold, the paragraph does not know. */
  readonly figures: readonly Figure[];
  readonly counts: YearCounts;
};

/**
 * The paragraph on open days for the yearly report on openness (政府信息公开工作年度报告), whose tables have no cell for them. It says what is
 * known and leaves out the rest: a nought is said where nothing took place, a figure that is withheld is not.
 */
export function opennessParagraph(facts: OpennessFacts): string {
  const value = readerOf(facts.figures);
  const held = value("OPEN_DAYS_HELD") ?? 0;
  if (held === 0) return `${period(facts)}，${facts.host}没有举办政府开放日活动。`;
  const sentences = [occasions(facts, held), people(value), opinions(facts.figures, value), publications(facts.counts)];
  return sentences.filter((sentence) => sentence !== "").join("");
}

type Value = (code: FigureCode) => number | undefined;

/** A figure of nothing is nothing to tell. */
const readerOf =
  (figures: readonly Figure[]): Value =>
  (code) =>
    figures.find((figure) => figure.code === code)?.value || undefined;

const period = ({ year, today }: OpennessFacts) => (yearOf(today) > year ? `${year}年` : `${year}年（截至${inProse(today)}）`);

const occasions = (facts: OpennessFacts, held: number) => {
  const { venues } = facts.counts;
  return `${period(facts)}，${facts.host}举办政府开放日活动${held}场${venues > 0 ? `，开放场所${venues}处` : ""}。`;
};

function people(value: Value): string {
  const applied = said(value("APPLICANTS"), (count) => `报名${count}人${said(value("APPLICATIONS"), (times) => `（${times}人次）`)}`);
  const came = said(value("REPRESENTATIVES"), (count) => `群众代表到场${count}人`);
  const visits = said(value("VISITS"), (count) => `参观${count}人次`);
  return sentence([applied, came, visits]);
}

function opinions(figures: readonly Figure[], value: Value): string {
  const part = (code: FigureCode) => figures.find((figure) => figure.code === code)?.numerator || undefined;
  return sentence([
    said(value("OPINIONS_RAISED"), (count) => `收集意见建议${count}件`),
    said(part("REPLY_RATE"), (count) => `答复${count}件${said(value("REPLY_RATE"), (rate) => `，答复率${rate}%`)}`),
    said(part("ADOPTION_RATE"), (count) => `采纳${count}件`),
    said(value("SATISFACTION_RATE"), (rate) => `群众评价满意率${rate}%`),
  ]);
}

const publications = ({ announcements, notices, summaries, publishedOpinions }: YearCounts): string => {
  const told = sentence([
    said(announcements, (count) => `活动公告${count}篇`),
    said(notices, (count) => `名单公示${count}篇`),
    said(summaries, (count) => `活动总结${count}篇`),
    said(publishedOpinions, (count) => `意见答复${count}件`),
  ]);
  return told && `公开${told}`;
};

const said = (count: number | undefined, words: (count: number) => string): string => (count ? words(count) : "");

const sentence = (parts: readonly string[]): string => {
  const known = parts.filter((part) => part !== "");
  return known.length > 0 ? `${known.join("，")}。` : "";
};
