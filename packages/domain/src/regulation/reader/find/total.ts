import { type Found, findAll, inBody, proposal, type Source } from "../layout/source.js";
import { NUMBER, numberIn } from "../numeral.js";
import type { Proposal, Proposals, Total } from "../reading.js";

const HEADS = "(?:名|人|位)";
const MANY = "(?:约|大约|近|预计)";

/** From the most exact wording to the least: a range, a bound, a rough number, a sum. The count of one group is none of these. */
const WAYS: readonly (readonly [pattern: RegExp, total: (least: number, most: number) => Total])[] = [
  [new RegExp(`(${NUMBER})\\s*${HEADS}?\\s*(?:[-—–~～]+|至|到)\\s*(${NUMBER})\\s*${HEADS}`, "g"), (min, max) => ({ min, max })],
  [
    new RegExp(`(?:不超过|限(?:额|定|报)?|最多|上限(?:为)?)[:：]?\\s*(${NUMBER})\\s*${HEADS}|(${NUMBER})\\s*${HEADS}(?:以内|以下)`, "g"),
    (max) => ({ min: null, max }),
  ],
  [new RegExp(`(?:不少于|至少|不低于)\\s*(${NUMBER})\\s*${HEADS}|(${NUMBER})\\s*${HEADS}(?:及)?以上`, "g"), (min) => ({ min, max: null })],
  [
    new RegExp(`${MANY}\\s*(${NUMBER})\\s*${HEADS}|(${NUMBER})\\s*(?:余|多|来)\\s*${HEADS}|(${NUMBER})\\s*${HEADS}(?:左右|上下)`, "g"),
    (approx) => ({ approx }),
  ],
  [
    new RegExp(
      `(?:共计?|合计|总计|总数|人数|规模|名额|总名额|代表总数)(?:为|约为|是|拟邀请|邀请|确定为)?[:：]?\\s*(${NUMBER})\\s*${HEADS}|(?:征集|招募|遴选|选取|产生)[^,，、。；;\\n\\d]{0,8}(${NUMBER})\\s*${HEADS}(?!、)`,
      "g",
    ),
    (exact) => ({ exact }),
  ],
];

const SESSION: (typeof WAYS)[number] = [
  new RegExp(`每场(?:次)?[^,，。；;\\n\\d]{0,8}(${NUMBER})\\s*${HEADS}`, "g"),
  (exact) => ({ exact }),
];

const NOT_THE_TOTAL = /每场|每批|每次限|工作人员|遴选小组|每组/;

/** How many representatives in all; where the text counts by session alone (每场), how many in one. */
export function totalIn(source: Source): Proposals {
  const total = firstTotal(source, (clause) => !NOT_THE_TOTAL.test(clause));
  if (total) return { repsTotal: total };
  const ofSession = firstTotal(source, (clause) => /每场/.test(clause));
  return ofSession ? { repsTotal: { ...ofSession, confidence: "MEDIUM" } } : {};
}

function firstTotal(source: Source, wanted: (clause: string) => boolean): Proposal<Total> | undefined {
  for (const [pattern, total] of [...WAYS, SESSION]) {
    const found = findAll(source, pattern, inBody).find((place) => wanted(clauseBefore(source, place)) && !/周?岁/.test(place.match[0]));
    const [least, most] = (found?.match.slice(1) ?? []).filter((group) => group !== undefined).map(numberIn);
    if (found && least !== null && least !== undefined) return proposal(source, found, total(least, most ?? least));
  }
  return undefined;
}

/** From the last comma up to and with the place: 每场 in another clause speaks of another number. */
function clauseBefore({ text }: Source, { span }: Found): string {
  return (
    text
      .slice(Math.max(0, span.start - 12), span.end)
      .split(/[,，、。；;\n]/)
      .at(-1) ?? ""
  );
}

const PER_EVENT = new RegExp(`(?:每场(?:次)?|每批(?:次)?)[^,，。；;\\n]{0,8}?(${NUMBER})\\s*${HEADS}`, "g");

/** How many one session holds, where the text says it of each session (每场). */
export const capacityIn = (source: Source): number | null => numberIn(findAll(source, PER_EVENT)[0]?.match[1]);
