const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Words inside an element or an attribute. A sign that XML does not know at all is left out, since one would void the whole file. */
export const escaped = (words: string): string =>
  words.replace(/(?![\t\n\r])\p{Cc}/gu, "").replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

/** An element around words, or around elements that were made before. */
export const element = (name: string, words: string, inside = escaped(words)): string => `<${name}>${inside}</${name.split(" ")[0]}>`;

export const around = (name: string, elements: readonly string[]): string => element(name, "", `\n${elements.join("\n")}\n`);

export const xmlFile = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
