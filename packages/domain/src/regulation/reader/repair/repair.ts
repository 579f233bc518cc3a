import type { Repair } from "../reading.js";
import { isPinyin, PINYIN } from "./pinyin.js";
import { SHIFTED } from "./shifted-bytes.js";

export type ToSimplified = (text: string) => string;
export type RepairedLine = { readonly text: string; readonly repairs: readonly Repair[] };

type Piece = { readonly text: string; readonly was?: string };

/** Puts back what one known kind of damage did, and leaves pieces that are mended already alone. */
function mend(pieces: readonly Piece[], pattern: RegExp, stood: (match: RegExpMatchArray) => string | null): Piece[] {
  return pieces.flatMap((piece) => {
    if (piece.was !== undefined) return [piece];
    const mended: Piece[] = [];
    let from = 0;
    for (const match of piece.text.matchAll(pattern)) {
      const is = stood(match);
      if (is === null) continue;
      mended.push({ text: piece.text.slice(from, match.index) }, { text: is, was: match[0] });
      from = match.index + match[0].length;
    }
    return [...mended, { text: piece.text.slice(from) }];
  });
}

/**
 * Converts a line as a whole, since words decide which character is meant; character by character where the whole
 * would come out at another length, so that every place keeps its number.
 */
function simplified(line: string, toSimplified: ToSimplified): string {
  const whole = toSimplified(line);
  if (whole.length === line.length) return whole;
  return [...line].map((letter) => (toSimplified(letter).length === letter.length ? toSimplified(letter) : letter)).join("");
}

/** One line, mended where the damage is exactly known, and in simplified characters. */
export function repairedLine(line: string, toSimplified: ToSimplified): RepairedLine {
  let pieces: Piece[] = [{ text: line }];
  for (const [pattern, stood] of SHIFTED) pieces = mend(pieces, pattern, () => stood);
  pieces = mend(pieces, PINYIN, ([brackets]) => (isPinyin(brackets) ? "" : null));
  const text = simplified(pieces.map((piece) => piece.text).join(""), toSimplified);
  const repairs: Repair[] = [];
  let start = 0;
  for (const piece of pieces) {
    const end = start + piece.text.length;
    if (piece.was !== undefined) repairs.push({ span: { start, end }, was: piece.was, is: text.slice(start, end) });
    start = end;
  }
  return { text, repairs };
}
