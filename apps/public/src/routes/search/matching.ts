/** Plain and small: every word that was asked for must occur, whatever its case or width. */
const plain = (text: string) => text.normalize("NFKC").toLowerCase();

export const wordsOf = (query: string): string[] => plain(query).split(/\s+/).filter(Boolean);

export const matches = (query: string, ...texts: readonly (string | null | undefined)[]): boolean => {
  const words = wordsOf(query);
  const all = plain(texts.filter(Boolean).join("\n"));
  return words.length > 0 && words.every((word) => all.includes(word));
};
