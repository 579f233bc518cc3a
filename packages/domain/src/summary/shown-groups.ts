import type { CategoryCode } from "../regulation/terms.js";
import { withholdSmall, withholdTogether } from "../statistics/withhold.js";
import type { PeopleCount, SummaryFigures } from "./summary-figures.js";

type Measure = "applied" | "selected" | "attended";
/** What may be said of one group; a measure is absent where statistics withhold it. */
export type ShownGroup<Code extends string = string> = { readonly code: Code } & Partial<Readonly<Record<Measure, number>>>;
export type ShownGroups = { readonly byCategory: readonly ShownGroup<CategoryCode>[]; readonly byChannel: readonly ShownGroup[] };

type Figures = Pick<SummaryFigures, "byCategory" | "byChannel">;

const cellsOf = (groups: ReadonlyMap<string, PeopleCount>, measure: Measure) =>
  [...groups].map(([group, count]) => ({ group, count: count[measure] }));

/**
 * A summary is read by the same people as the statistics: what these withhold, it does not say, or the one would give the other away. Who was
 * selected stands in no public table by channel, so that it is withheld for itself.
 */
export function shownGroups({ byCategory, byChannel }: Figures): ShownGroups {
  const [appliedIn, appliedBy] = withholdTogether([cellsOf(byCategory, "applied"), cellsOf(byChannel, "applied")]);
  const [attendedIn, attendedBy] = withholdTogether([cellsOf(byCategory, "attended"), cellsOf(byChannel, "attended")]);
  const selectedIn = withholdSmall(cellsOf(byCategory, "selected"));
  const shown = (code: string, tables: Partial<Record<Measure, typeof selectedIn | undefined>>): ShownGroup => {
    const counts = Object.entries(tables).map(([measure, table]) => [measure, table?.cells.find(({ group }) => group === code)?.count]);
    return { code, ...Object.fromEntries(counts.filter(([, count]) => count != null)) };
  };
  return {
    byCategory: [...byCategory.keys()].map((code) => shown(code, { applied: appliedIn, selected: selectedIn, attended: attendedIn })),
    byChannel: [...byChannel.keys()].map((code) => shown(code, { applied: appliedBy, attended: attendedBy })),
  };
}
