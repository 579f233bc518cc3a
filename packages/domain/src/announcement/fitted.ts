export type Line = { readonly text: string; readonly optional?: boolean };

const joined = (lines: readonly Line[]) => lines.map(({ text }) => text).join("\n");

/** The lines that fit: what may go goes from the end, what must stay stays whole, since half a link leads nowhere. */
export function fitted(lines: readonly Line[], most: number): string {
  const kept = lines.filter(({ text }) => text);
  const last = kept.map(({ optional = false }) => optional).lastIndexOf(true);
  if ([...joined(kept)].length <= most || last < 0) return joined(kept);
  return fitted(
    kept.filter((_, at) => at !== last),
    most,
  );
}
