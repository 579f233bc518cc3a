import type { OpenDayPageQuery } from "../../gql/graphql.js";
import { useWording } from "../../site/page-context.js";
import { Figure } from "../../ui/Figure.js";
import { Section } from "../../ui/Section.js";
import classes from "./results.module.css";

type Organisation = NonNullable<OpenDayPageQuery["organisation"]>;
type Figures = NonNullable<Organisation["openDay"]>["statistics"]["figures"];
type Props = { readonly figures: Figures; readonly opinions: Organisation["opinionCounts"] };

/** Who came, and what became of what they said. A number too small to be shown is said to be. */
export function Results({ figures, opinions: { raised, answered, open } }: Props) {
  const { results } = useWording().days;
  const came = figures.find(({ code }) => code === "REPRESENTATIVES");
  return (
    <Section title={results.title}>
      <div className={classes.figures}>
        {came && !came.withheld && came.value !== null && <Figure words={results.came(came.value)} />}
        <Figure words={results.raised(raised)} />
        <Figure words={results.answered(answered)} />
        <Figure words={results.open(open)} />
      </div>
      {came?.withheld && <p>{results.withheld}</p>}
    </Section>
  );
}
