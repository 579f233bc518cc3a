import type { Part } from "../layout/parts.js";
import { about, type Found, findAll, inBody, proposal, type Source, sentences } from "../layout/source.js";
import { NUMBER, numberIn } from "../numeral.js";
import type { CategoryRead, Proposals } from "../reading.js";

const WHO = about(/对象|参加人员|参与人员|参与范围|人员范围|邀请范围|代表|报名条件|参加范围/);

/** A group of people, by the word it ends in. */
const PEOPLE =
  /(?:代表|委员|群众|居民|村民|市民|人才|者|人士|学生|师生|家长|记者|干部|职工|员工|人员|专家|商户|网民|党员|企业|单位|组织|机构|市民朋友|老人|退役军人|监督员|志愿者|网格员|负责人|业主|农户|人物|相关方)$/;

const TRIGGER = /主要包括|包括|主要为|主要是|分别为|分别是|其中|邀请(?:辖区内?|本镇|我镇|全镇)?|分为|[:：]/g;
const COUNTED = new RegExp(`^(?<name>[^\\d]*?)(?:各)?[(（]?(?:约)?(?<count>${NUMBER})\\s*(?:名|人|位)(?:左右|以内)?[)）]?$`);
const COUNTED_FIRST = /^(?<count>\d+)\s*(?:名|位|个)(?<name>.+)$/;

/** One group of a list, with its number where one is given: 人大代表5名, 村民代表（10人）. */
function category(item: string): CategoryRead | null {
  const bare = item.replace(/^[\s"“《]+|[\s"”》]+$|等.*$/g, "");
  const { name = bare, count } = (COUNTED_FIRST.exec(bare) ?? COUNTED.exec(bare))?.groups ?? {};
  const words = name.replace(/^(?:及|和|以及|有关|相关|部分)/, "").trim();
  const isGroup =
    words.length >= 2 && words.length <= 16 && PEOPLE.test(words) && !/周岁|\d|对象|其中|招募|征集|邀请|面向|包括/.test(words);
  return isGroup ? { name: words, quota: numberIn(count) } : null;
}

/** Parts a list at its commas; 和 and 及 part only what are two groups. */
const items = (list: string): string[] =>
  list
    .split(/[、,，]/)
    .flatMap((item) => {
      const [left = "", right = ""] = item.split(/以及|及|和/);
      return right && PEOPLE.test(left.replace(/\d+(?:名|人|位)$/, "")) ? [left, right] : [item];
    })
    .filter((item) => item.trim() !== "");

type List = { readonly found: Found; readonly categories: readonly CategoryRead[]; readonly share: number };

/** The list that begins at the sentence's first word or behind one of its triggers, whichever holds most groups and least else. */
function listIn(source: Source, sentence: Found): List {
  const whole = sentence.match[0];
  const starts = [0, ...[...whole.matchAll(TRIGGER)].map(({ index, 0: trigger }) => index + trigger.length)];
  const lists = starts.map((start): List => {
    const parts = items(whole.slice(start));
    const categories = parts.flatMap((item) => category(item) ?? []);
    const from = sentence.span.start + start;
    const found = { ...sentence, span: { start: from + (/^\s*/.exec(source.text.slice(from))?.[0].length ?? 0), end: sentence.span.end } };
    return { found, categories, share: parts.length ? categories.length / parts.length : 0 };
  });
  return lists.reduce((best, one) => (weight(one) > weight(best) ? one : best));
}

const weight = ({ categories, share }: List): number => categories.length * share;

/** The longest list of groups of people; a section about whom to invite comes first. */
export function categoriesIn(source: Source): Proposals {
  const among = (where: (part: Part) => boolean) =>
    sentences(source, where)
      .filter(({ sentence }) => /[、,，]/.test(sentence))
      .map((sentence) => listIn(source, sentence))
      .filter(({ categories, share }) => categories.length >= 2 && share > 0.6)
      .sort((a, b) => weight(b) - weight(a))[0];
  const best = among(WHO) ?? among(({ kind }) => kind === "BODY") ?? among(inBody);
  return best ? { categories: proposal(source, best.found, best.categories) } : {};
}

const EXCLUDED =
  /(?:不(?:再)?(?:包括|包含|含|邀请|面向|接受)|不得(?:邀请|推荐))(?<after>[^,，。；;\n)）]{2,40})|(?<before>[^,，。；;：:\n(（]{2,40}?)(?:除外|不在(?:邀请|报名|公开|征集)?(?:对象|范围)?(?:之)?[内列])/g;

/** Groups that may not come, as the text names them. */
export function excludedIn(source: Source): Proposals {
  const found = findAll(source, EXCLUDED).find(({ match }) => !/费用|以上|以下/.test(match[0]));
  const words = found?.match.groups?.after ?? found?.match.groups?.before;
  if (!found || !words) return {};
  const named = words
    .replace(/(?:等人员|等|的人员|参加|报名)$/, "")
    .split(/[、和及]/)
    .map((one) => one.trim())
    .filter((one) => one.length >= 2);
  return named.length > 0 ? { excludedCategories: proposal(source, found, named) } : {};
}
