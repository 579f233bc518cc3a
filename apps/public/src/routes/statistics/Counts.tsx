import { useWording } from "../../site/page-context.js";
import { Section } from "../../ui/Section.js";
import { type Figures, valueIn } from "./figures.js";
import classes from "./statistics.module.css";

/** Numbers that matter, large, with their unit. */
export function Counts({ figures }: { readonly figures: Figures }) {
  const wording = useWording();
  const counts = figures.filter(({ unit }) => unit !== "PER_CENT");
  return (
    <Section title={wording.statistics.counts}>
      <dl className={classes.counts}>
        {counts.map((figure) => (
          <div key={figure.code}>
            <dt>{wording.statistics.names[figure.code]}</dt>
            <dd>{valueIn(figure, wording)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
