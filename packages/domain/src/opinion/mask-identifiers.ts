/** What points at one person in running text. */
export const IDENTIFIER_KINDS = ["ID_NUMBER", "NAME", "PHONE"] as const;
export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number];
export type FoundIdentifier = { readonly kind: IdentifierKind; readonly from: number; readonly to: number };

const GAP = "[ \\-\\u00a0\\u2010-\\u2015\\u3000]?";
const BORN = "(?:18|19|20)\\d\\d(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])";

/** Every figure apart (1 3 8 …), which is how some hide a number and others spell one out. */
const SPREAD = "[ \\-\\u00a0\\u2010-\\u2015\\u3000]";
const spread = (figures: number) => `(?:${SPREAD}\\d){${figures}}`;
const SPREAD_ID = new RegExp(`(?<!\\d)\\d${spread(16)}${SPREAD}[\\dXx](?![\\dA-Za-z])`, "g");
const SPREAD_PHONE = new RegExp(`(?<!\\d)1${SPREAD}[3-9]${spread(9)}(?!\\d|${SPREAD}\\d)`, "g");

/** By shape alone: a number with a slip of the pen still leads to somebody, so its check character is not asked. */
const ID_NUMBER = new RegExp(`(?<!\\d)\\d{6}${GAP}${BORN}${GAP}\\d{3}[\\dXx](?![\\dA-Za-z])`, "g");
/** Mobile numbers only: the landline of an office belongs in an answer. */
const PHONE = new RegExp(`(?<!\\d)(?:(?:\\+|00)?86${GAP})?1[3-9]\\d${GAP}\\d{4}${GAP}\\d{4}(?!\\d)`, "g");

const DIGITS = new Map(
  ["0０〇零○", "1１一幺", "2２二", "3３三", "4４四", "5５五", "6６六", "7７七", "8８八", "9９九"].flatMap((same, digit) =>
    [...same].map((one) => [one, String(digit)] as const),
  ),
);

const narrow = (text: string) => text.replace(/[０-９Ｘｘ＋－]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0));
const spelledOut = (text: string) => narrow(text).replace(/[〇零○一幺二三四五六七八九]/g, (one) => DIGITS.get(one) ?? one);

const SHAPES: readonly (readonly [IdentifierKind, RegExp])[] = [
  ["ID_NUMBER", ID_NUMBER],
  ["ID_NUMBER", SPREAD_ID],
  ["PHONE", PHONE],
  ["PHONE", SPREAD_PHONE],
];

const shapes = (text: string, kind: IdentifierKind, shape: RegExp): FoundIdentifier[] =>
  [...text.matchAll(shape)].map(({ index, 0: { length } }) => ({ kind, from: index, to: index + length }));

const namesIn = (text: string, names: readonly string[]): FoundIdentifier[] =>
  names.filter((name) => name.length > 1).flatMap((name) => placesOf(text, name));

function placesOf(text: string, name: string): FoundIdentifier[] {
  const found: FoundIdentifier[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    found.push({ kind: "NAME", from: at, to: at + name.length });
  return found;
}

/**
 * Telephone and ID numbers in a text, in any width, grouped or run together, or spelled out (一三八…), and the given names.
 * In the order of the text, without overlaps. Spelled-out digits are read apart, since 一 before a number is also a word.
 */
export function findIdentifiers(text: string, names: readonly string[] = []): FoundIdentifier[] {
  const readings = [narrow(text), spelledOut(text)];
  const found = readings.flatMap((read) => SHAPES.flatMap(([kind, shape]) => shapes(read, kind, shape)));
  return joined([...found, ...namesIn(text, names)]);
}

/** What overlaps is one find from the first sign to the last: dropping either would leave digits standing. */
const joined = (found: readonly FoundIdentifier[]): FoundIdentifier[] =>
  [...found]
    .sort((one, other) => one.from - other.from || other.to - one.to)
    .reduce<FoundIdentifier[]>((kept, next) => {
      const last = kept.at(-1);
      if (!last || next.from >= last.to) return [...kept, next];
      return [...kept.slice(0, -1), { ...last, to: Math.max(last.to, next.to) }];
    }, []);

/** The text with every identifier starred: of a name the surname's first sign stays, of a number nothing. */
export const maskIdentifiers = (text: string, names: readonly string[] = []): string =>
  findIdentifiers(text, names).reduceRight((masked, { kind, from, to }) => {
    const shown = kind === "NAME" ? masked.slice(from, from + 1) : "";
    return masked.slice(0, from) + shown + "*".repeat(to - from - shown.length) + masked.slice(to);
  }, text);
