import type { Repair } from "../reading.js";
import { repairedLine, type ToSimplified } from "../repair/repair.js";
import { isAdvertising } from "./advertising.js";
import { isFurniture } from "./furniture.js";
import { labelledIn } from "./labels.js";
import { withoutMarkup } from "./markup.js";

/** What is left of a page when its furniture is gone, and what was dropped as advertising. */
export type Page = { readonly text: string; readonly repairs: readonly Repair[]; readonly advertising: readonly string[] };

/** Digits and letters of double width become plain; blanks of any kind become one. Characters keep their number but for blanks. */
const evened = (line: string): string =>
  line
    .replace(/[０-９Ａ-Ｚａ-ｚ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/\s+/g, " ")
    .replace(/[\p{Cc}\p{Cf}]/gu, "")
    .trim();

/** The header is printed twice on many pages, wide and narrow: a line that says nothing new is dropped. */
function newToTheHeader(line: string, said: Set<string>): boolean {
  const pairs = labelledIn(line).map(({ name, value }) => `${name}=${value}`);
  const fresh = pairs.length === 0 || pairs.some((pair) => !said.has(pair));
  for (const pair of pairs) said.add(pair);
  return fresh;
}

/** Cuts a page down to its document, line by line, so that its order on the page does not matter. */
export function pageOf(pasted: string, toSimplified: ToSimplified): Page {
  const lines: string[] = [];
  const repairs: Repair[] = [];
  const advertising: string[] = [];
  const said = new Set<string>();
  let at = 0;
  for (const raw of withoutMarkup(pasted).split(/\r\n|[\n\r\u2028\u2029]/)) {
    const { text: line, repairs: mended } = repairedLine(evened(raw), toSimplified);
    if (line === "" || isFurniture(line)) continue;
    if (isAdvertising(line)) advertising.push(line);
    else if (newToTheHeader(line, said)) {
      repairs.push(...mended.map(({ span, ...repair }) => ({ ...repair, span: { start: at + span.start, end: at + span.end } })));
      lines.push(line);
      at += line.length + 1;
    }
  }
  return { text: lines.join("\n"), repairs, advertising };
}
