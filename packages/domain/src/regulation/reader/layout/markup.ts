const MARKED_UP = /<(?:!doctype|html|head|body|div|p|span|table|tr|td|ul|li|br|meta|h[1-6])\b[^>]*>/i;

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: " ",
  amp: "&",
  quot: '"',
  ldquo: "“",
  rdquo: "”",
  middot: "·",
  mdash: "—",
  emsp: " ",
  ensp: " ",
  lt: "＜",
  gt: "＞",
};

function decoded(whole: string, name: string): string {
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : name.startsWith("#") ? Number(name.slice(1)) : Number.NaN;
  const letter =
    Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : (ENTITIES[name.toLowerCase()] ?? whole);
  return letter.replace("<", "＜").replace(">", "＞");
}

/** A page that was saved and not pasted: its text alone, a line for each block. Angle brackets in the text become wide ones, so that they are no tags to a second reading. */
export function withoutMarkup(page: string): string {
  if (!MARKED_UP.test(page)) return page;
  return page
    .replace(/<!--[\s\S]*?-->|<(script|style|noscript|template|svg)\b[\s\S]*?<\/\1\s*>/gi, "")
    .replace(/<\/(?:td|th)\s*>/gi, " ")
    .replace(/<(?:br|hr)\b[^>]*>|<\/(?:p|div|li|tr|h[1-6]|section|article|header|footer|title|ul|table)\s*>/gi, "\n")
    .replace(/<\/?[a-z!][^>]*>/gi, "")
    .replace(/&(#x?[\da-f]+|[a-z]+);/gi, decoded);
}
