import { useWording } from "../../site/page-context.js";
import { Bars } from "../../ui/Bars.js";
import { Section } from "../../ui/Section.js";
import { type Figures, valueIn } from "./figures.js";

/** The shares as bars, each with its value in words. */
export function Rates({ figures }: { readonly figures: Figures }) {
  const wording = useWording();
  const { statistics } = wording;
  const bars = figures
    .filter(({ unit }) => unit === "PER_CENT")
    .map((figure) => ({ name: statistics.names[figure.code], words: valueIn(figure, wording), of100: figure.value }));
  return (
    <Section title={statistics.rates} intro={statistics.ratesWhy}>
      <Bars bars={bars} label={statistics.rates} />
    </Section>
  );
}
