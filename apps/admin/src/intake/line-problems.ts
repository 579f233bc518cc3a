import { sentenceOf } from "../act/place-faults.js";
import { refusalSentence } from "../act/refusal-sentence.js";
import { tables } from "../wording/zh-CN.tables.js";
import { isGood, type JudgedLine } from "./intake.js";

/** `topics.2` stands in the column of the topics, and `consents.processing` in one of its own. */
const titleOf = (titles: Readonly<Record<string, string>>, field: string) => titles[field] ?? titles[field.split(".")[0] ?? ""] ?? field;

/** What is wrong with a line, a sentence each, with the name of the column. What could not be read is said once. */
export function problemsOf({ told, unread, repeats }: JudgedLine<unknown>, titles: Readonly<Record<string, string>>): string[] {
  const said = new Set(unread.map(({ field }) => field));
  const faults = [...unread, ...(told?.faults ?? []).filter(({ field }) => !said.has(field))];
  return [
    ...faults.map((fault) => `${titleOf(titles, fault.field)}：${sentenceOf(fault)}`),
    ...(told?.refusal && unread.length === 0 ? [refusalSentence(told.refusal)] : []),
    ...(repeats === undefined ? [] : [tables.repeats(repeats)]),
  ];
}

/** What a clerk should know of a good line. */
export const noteOf = (line: JudgedLine<unknown>): string | undefined =>
  isGood(line) && line.told?.possibleDuplicates?.length ? tables.sharesPhone(line.told.possibleDuplicates) : undefined;
