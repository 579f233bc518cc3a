import type { Confidence, Proposal, Span } from "../reading.js";
import { type Part, partsOf } from "./parts.js";

/** A place in the text that a pattern found. */
export type Found = { readonly match: RegExpMatchArray; readonly span: Span; readonly part: Part };

/** The document as the finders see it: its text, and the parts that it falls into. */
export type Source = { readonly text: string; readonly parts: readonly Part[]; readonly year: number | null };

/** A text whose year is not known yet. */
export const sourceOf = (text: string): Source => ({ text, parts: partsOf(text), year: null });

/** Whether a section is about a thing, by the words of its heading. */
export const about =
  (subject: RegExp) =>
  ({ heading }: Part): boolean =>
    subject.test(heading);

export const inBody = ({ kind }: Part): boolean => kind === "BODY" || kind === "LEAD";

export const inFoot = ({ kind }: Part): boolean => kind === "FOOT";

/** Every place of a pattern in the parts that are wanted, in the order of the text. The pattern is global. */
export function findAll({ text, parts }: Source, pattern: RegExp, where: (part: Part) => boolean = inBody): Found[] {
  return parts.filter(where).flatMap((part) =>
    [...text.slice(part.start, part.end).matchAll(pattern)].map((match) => {
      const start = part.start + match.index;
      return { match, part, span: { start, end: start + match[0].length } };
    }),
  );
}

export const findFirst = (source: Source, pattern: RegExp, where?: (part: Part) => boolean): Found | undefined =>
  findAll(source, pattern, where)[0];

const STOPS = /[。；;\n！!]/;

/** The sentence around a place. */
export function sentenceAround({ text }: Source, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && !STOPS.test(text[from - 1] ?? "")) from -= 1;
  let to = end;
  while (to < text.length && !STOPS.test(text[to] ?? "")) to += 1;
  return { start: from, end: to };
}

/** The clause around a place, from comma to comma. */
export function clauseOf(source: Source, found: Found): string {
  const { start, end } = sentenceAround(source, found.span);
  const before = source.text.slice(start, found.span.start).split(/[,，]/).at(-1) ?? "";
  const [after = ""] = source.text.slice(found.span.end, end).split(/[,，]/);
  return `${before}${textAt(source, found.span)}${after}`;
}

export const textAt = ({ text }: Source, { start, end }: Span): string => text.slice(start, end);

export const sentenceOf = (source: Source, { span }: Found): string => textAt(source, sentenceAround(source, span));

/** Proposes what a place says, with its own words. */
export function proposal<Value>(
  source: Source,
  { span, part }: Pick<Found, "span" | "part">,
  value: Value,
  confidence: Confidence = "HIGH",
): Proposal<Value> {
  return { value, phrase: textAt(source, span), span, article: part.label, confidence, status: "PROPOSED" };
}

/** Every sentence of the parts that are wanted, a line at most. */
export function sentences({ text, parts }: Source, where: (part: Part) => boolean = inBody): (Found & { readonly sentence: string })[] {
  return parts.filter(where).flatMap((part) =>
    [...text.slice(part.start, part.end).matchAll(/[^。；;\n！!]+/g)].map((match) => {
      const start = part.start + match.index;
      return { match, part, span: { start, end: start + match[0].length }, sentence: match[0] };
    }),
  );
}
