import { inProse } from "../calendar/spoken-day.js";
import type { Plan } from "../open-day/plan.js";
import type { Fault } from "../regulation/answer.js";
import type { CategoryCode, NoticeTerms, SelectionMethod } from "../regulation/terms.js";
import { CATEGORY_WORDS, METHOD_WORDS } from "../summary/words.js";

type Place = { readonly receipt: string; readonly category: CategoryCode };

export type NoticeFacts = {
  readonly host: string;
  readonly day: Pick<Plan, "theme" | "date">;
  /** Absent where everybody who passed fitted, and nothing was chosen. */
  readonly method?: SelectionMethod;
  readonly terms?: NoticeTerms;
  /** Whether departments reviewed the candidates jointly; a town may do without. */
  readonly reviewed: boolean;
  readonly listed: readonly Place[];
  /** Names of categories that the town added. */
  readonly categoryNames?: Readonly<Record<CategoryCode, string>>;
};

/** The list as the readers of the text let it pass: numbers by group. Masked names are printed beside it, by rule, and are taken down again. */
export function listedNumbers(listed: readonly Place[], categoryNames: NoticeFacts["categoryNames"] = {}): string {
  const groups = [...new Set(listed.map(({ category }) => category))].sort();
  const numbers = (group: CategoryCode) =>
    listed
      .filter(({ category }) => category === group)
      .map(({ receipt }) => receipt)
      .sort();
  return groups.map((group) => `${categoryNames[group] ?? CATEGORY_WORDS[group] ?? group}：${numbers(group).join("、")}`).join("\n");
}

const chosen = ({ method }: NoticeFacts) => (method ? `经${METHOD_WORDS[method]}` : "因人数未超过名额，全部入选");
const reviewed = (facts: NoticeFacts) => (facts.reviewed ? "已经有关部门联合审查，" : "");

/** A first text of the notice, from the data alone. A person edits what stands around the list. */
export const draftNotice = (facts: NoticeFacts): string =>
  [
    `${facts.host}“${facts.day.theme}”政府开放日拟邀请代表名单公示`,
    `${inProse(facts.day.date)}的政府开放日，报名和推荐的人选${reviewed(facts)}${chosen(facts)}，现将拟邀请的${facts.listed.length}名代表按回执编号公示如下：`,
    listedNumbers(facts.listed, facts.categoryNames),
    facts.terms ? `公示期为${facts.terms.workingDays}个工作日，自公布的次日起计算，最后一日24:00截止。` : "",
    "对名单有异议的，请在公示期内写明姓名、电话和理由，在本页提交，或向本单位当面、电话提出。异议人信息不公开。",
  ]
    .filter(Boolean)
    .join("\n\n");

const paragraphs = (text: string) => text.split(/\n\s*\n/).map((one) => one.trim());

/** The readers passed these words and this list, a paragraph of its own: where somebody has gone since, they read again. */
export const listFaults = (text: string, { listed, categoryNames }: Pick<NoticeFacts, "listed" | "categoryNames">): Fault[] =>
  paragraphs(text).includes(listedNumbers(listed, categoryNames))
    ? []
    : [{ field: "text", code: "CONTRADICTS", values: { listed: listed.length } }];
