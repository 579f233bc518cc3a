import { toHalfWidth } from "../identity/normalise.js";

const plain = (text: string) => toHalfWidth(text).replace(/\s/g, "").toUpperCase();

/** The code behind a word of a list, or a code that was written itself. */
export const codeOf = <Code extends string>(words: Readonly<Record<Code, string>>, text: string): Code | undefined =>
  (Object.keys(words) as Code[]).find((code) => plain(words[code]) === plain(text) || code === plain(text));

/** Several words in one cell, however a clerk parts them. */
export const partsOf = (text: string): string[] =>
  text
    .split(/[、,，;；/\n]+/)
    .map((part) => part.trim())
    .filter(Boolean);

const YES = ["是", "有", "同意", "√", "✓", "Y", "YES", "TRUE", "1"];
const NO = ["", "否", "无", "不同意", "×", "N", "NO", "FALSE", "0"];

/** A tick; nothing written is no. Undefined where it can be read neither way. */
export function yesOrNo(text: string): boolean | undefined {
  if (YES.includes(plain(text))) return true;
  return NO.includes(plain(text)) ? false : undefined;
}
