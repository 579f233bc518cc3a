import { inProse } from "../calendar/spoken-day.js";
import type { Plan } from "../open-day/plan.js";
import type { ApplicationChannel, CategoryCode, RecruitmentChannel, SelectionMethod } from "../regulation/terms.js";
import { percentOf, type Ratio } from "../statistics/ratio.js";
import { isSmall, SMALLEST_GROUP } from "../statistics/withhold.js";
import { type ShownGroup, shownGroups } from "./shown-groups.js";
import type { SummaryFigures } from "./summary-figures.js";
import { CALL_WORDS, CATEGORY_WORDS, CHANNEL_WORDS, FORM_WORDS, listed, METHOD_WORDS } from "./words.js";

export type SummaryFacts = {
  readonly host: string;
  readonly day: Pick<Plan, "theme" | "date" | "startsAt" | "endsAt" | "itinerary" | "leaderReport" | "forms">;
  readonly channels: readonly RecruitmentChannel[];
  /** Absent where everybody who passed fitted, and nothing was chosen. */
  readonly method?: SelectionMethod;
  readonly noticed: boolean;
  readonly figures: SummaryFigures;
  /** Names of categories that the town added. */
  readonly categoryNames?: Readonly<Record<CategoryCode, string>>;
  /** Question and answer as published: masked already. */
  readonly answeredOnTheSpot: readonly { readonly question: string; readonly reply: string }[];
};

export type SummarySection = { readonly heading: string; readonly paragraphs: readonly string[] };

/** A first text of the summary (活动总结), from the data alone. A person edits it; three readers and a secrecy review let it out. */
export const draftSummary = (facts: SummaryFacts): SummarySection[] => [
  { heading: "一、基本情况", paragraphs: [occasion(facts), attendance(facts)] },
  { heading: "二、代表产生", paragraphs: [recruitment(facts), ...groups(facts)] },
  { heading: "三、活动内容", paragraphs: [visits(facts), ...report(facts)] },
  { heading: "四、意见建议", paragraphs: [opinions(facts), ...spokenAnswers(facts), ...satisfaction(facts)] },
  { heading: "五、下一步工作", paragraphs: nextSteps(facts) },
];

/** The sections as one plain text. */
export const summaryText = (sections: readonly SummarySection[]): string =>
  sections.map(({ heading, paragraphs }) => [heading, ...paragraphs].join("\n")).join("\n\n");

const FEW = `不足${SMALLEST_GROUP}人`;
const counted = (people: number) => (isSmall(people) ? FEW : `${people}人`);
const share = (ratio: Ratio) => `${percentOf(ratio)}%`;

const occasion = ({ host, day }: SummaryFacts) =>
  `${inProse(day.date)}${day.startsAt}至${day.endsAt}，${host}举办以“${day.theme}”为主题的政府开放日活动，采取${listed(day.forms.map((form) => FORM_WORDS[form]))}等形式，听取群众意见建议。`;

function attendance({ figures: { people, attendance: came, occasions } }: SummaryFacts) {
  if (isSmall(people.attended)) return `到场代表${FEW}。`;
  const rate = came.denominator > 0 && !isSmall(came.denominator) ? `，到场率${share(came)}（应到${came.denominator}人）` : "";
  return `到场代表${people.attended}人${rate}；参观${occasions.visits}人次。`;
}

function recruitment({ channels, method, noticed, figures }: SummaryFacts) {
  const { people, occasions } = figures;
  const called = channels.length > 0 ? `通过${listed(channels.map((channel) => CALL_WORDS[channel]))}征集，` : "";
  const from = shownGroups(figures).byChannel.flatMap(({ code, applied }) =>
    applied === undefined ? [] : [`${CHANNEL_WORDS[code as ApplicationChannel]}${applied}人`],
  );
  const sources = from.length > 0 ? `（${listed(from)}）` : "";
  const applied = isSmall(people.applied) ? `报名${FEW}` : `报名${people.applied}人${sources}，报名${occasions.applications}人次`;
  const chosen = method ? `经${METHOD_WORDS[method]}` : "全部";
  const notice = noticed ? "，名单经公示" : "";
  return `${called}共${applied}；审查通过${counted(people.passed)}，${chosen}入选${counted(people.selected)}（含递补）${notice}${declined(figures)}。`;
}

/** A handful who gave up stand out only among a handful who were invited. */
const declined = ({ people }: SummaryFigures) => (isSmall(people.selected) ? "" : `；放弃${people.declined}人`);

const MEASURES = [
  ["applied", "报名"],
  ["selected", "入选"],
  ["attended", "到场"],
] as const;

/** Groups of a few are told together, without a number of their own. */
function groups({ figures, categoryNames }: SummaryFacts) {
  const name = (category: CategoryCode) => categoryNames?.[category] ?? CATEGORY_WORDS[category] ?? category;
  const said = (group: ShownGroup) =>
    MEASURES.flatMap(([measure, word]) => (group[measure] === undefined ? [] : [`${word}${group[measure]}人`]));
  const all = shownGroups(figures).byCategory;
  const lines = all.filter((group) => said(group).length > 0).map((group) => `${name(group.code)}${listed(said(group))}`);
  const others = all.some((group) => said(group).length < MEASURES.length) ? ["人数较少的不单列"] : [];
  return all.length > 0 && lines.length > 0 ? [`各类代表：${[...lines, ...others].join("；")}。`] : [];
}

const visits = ({ day }: SummaryFacts) => `代表们依次走进${listed(day.itinerary.map(({ name }) => name))}。`;

const report = ({ day: { leaderReport } }: SummaryFacts) =>
  leaderReport
    ? [`${leaderReport.role === "PRINCIPAL" ? "主要领导" : "分管领导"}${leaderReport.by}就${leaderReport.subject}作了介绍。`]
    : [];

const opinions = ({ figures: { opinions: of } }: SummaryFacts) =>
  of.raised === 0
    ? "本次活动没有收到意见建议。"
    : `共收到意见建议${of.raised}件，已答复${of.answered}件，其中现场答复${of.onTheSpot}件、逾期答复${of.late}件；采纳${of.adopted}件，未采纳${of.notAdopted}件${of.notAdopted > 0 ? "，均已说明理由" : ""}；重办${of.reopened}件。`;

const spokenAnswers = ({ answeredOnTheSpot }: SummaryFacts) =>
  answeredOnTheSpot.map(({ question, reply }) => `有代表提出：${question}现场答复：${reply}`);

const satisfaction = ({ figures: { satisfaction: content } }: SummaryFacts) =>
  content.denominator > 0 && !isSmall(content.denominator) ? [`收到评价${content.denominator}份，满意率${share(content)}。`] : [];

/** Only what follows from the data; what the office means to do besides, a person adds. */
function nextSteps({ figures: { opinions: of } }: SummaryFacts): string[] {
  const open = of.open > 0 ? [`尚有${of.open}件意见建议正在办理，将在时限内答复本人，并公开办理结果。`] : [];
  const adopted = of.adopted > 0 ? [`对采纳的${of.adopted}件意见建议抓好落实。`] : [];
  const steps = [...open, ...adopted];
  return steps.length > 0 ? steps : ["意见建议均已答复本人。"];
}
