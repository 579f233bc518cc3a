/**
 * A byte lost in GBK shifts all that follows to other characters until the next plain one. Only the places that are known to the letter are
 * put back: the pattern, and what stood there.
 */
export const SHIFTED: readonly (readonly [pattern: RegExp, stood: string])[] = [
  [/(?<=[当當])\?(?:sh[uù]\))?毓ぷ鳌⑸[\uE000-\uF8FF]?\??(?=、)/gu, "地工作、生活"],
  [/[?？]?。ㄒ唬⒂\^/gu, "（一）参观"],
  [/[?？]?。ㄒ唬/gu, "（一）"],
  [/[?？]?。ǘ/gu, "（二）"],
  [/[?？]?。ㄈ/gu, "（三）"],
];

/** Characters that no such document holds unless bytes were lost: private use, kana, bopomofo, ⑸, a question mark within Han, U+FFFD. */
export const DAMAGE = /[\uE000-\uF8FF\uFFFD\u3040-\u30FF\u3100-\u312F⑴-⒇]+|(?<=\p{Script=Han})\?(?=\p{Script=Han})/gu;

/** A word that a filter of the site put asterisks or boxes over. */
export const FILTERED = /(?<=\p{Script=Han})[*＊□■]{1,6}(?=\p{Script=Han})/gu;
