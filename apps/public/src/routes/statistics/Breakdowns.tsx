import { useWording } from "../../site/page-context.js";
import { Bars } from "../../ui/Bars.js";
import { Section } from "../../ui/Section.js";
import type { Wording } from "../../wording/wording.js";
import type { Breakdown } from "./figures.js";

export const Breakdowns = ({ breakdowns }: { readonly breakdowns: readonly Breakdown[] }) => (
  <>
    {breakdowns
      .filter(({ groups }) => groups.length > 0)
      .map((breakdown) => (
        <OneBreakdown key={breakdown.of + breakdown.by} breakdown={breakdown} />
      ))}
  </>
);

/** Empty groups stay in the picture; a withheld one has no bar, and says so. */
function OneBreakdown({ breakdown: { of, by, total, groups } }: { readonly breakdown: Breakdown }) {
  const wording = useWording();
  const { statistics } = wording;
  const most = Math.max(1, ...groups.map(({ count }) => count ?? 0));
  const bars = groups.map(({ group, count, withheld }) => ({
    name: groupIn(group, wording),
    words: withheld || count === null ? statistics.withheld : statistics.people(count),
    of100: count === null ? null : (100 * count) / most,
  }));
  const title = statistics.breakdown(statistics.names[of], by);
  return (
    <Section title={title} intro={statistics.total(total)}>
      <Bars bars={bars} label={title} />
    </Section>
  );
}

/** A town may have groups of its own, which are shown as they are named. */
const groupIn = (group: string, { terms, statistics }: Wording) =>
  terms.categories[group] ?? (statistics.channels as Readonly<Record<string, string>>)[group] ?? group;
