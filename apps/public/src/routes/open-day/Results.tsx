import { useSuspenseQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import { useWording } from "../../site/page-context.js";
import { Figure } from "../../ui/Figure.js";
import { Section } from "../../ui/Section.js";
import classes from "./results.module.css";

/** Asked for by the page of a day that was held, and by no other: they take more to count than the rest of the page. */
const Results_query = graphql(`
  query Results($town: String!, $id: ID!) {
    organisation(code: $town) {
      id
      opinionCounts(openDay: $id) { raised answered open }
      openDay(id: $id) { id statistics { figures { code value withheld } } }
    }
  }
`);

/** Who came, and what became of what they said. A number too small to be shown is said to be. */
export function Results() {
  const { town = "", id = "" } = useParams();
  const { data } = useSuspenseQuery(Results_query, { variables: { town, id } });
  const { results } = useWording().days;
  if (!data.organisation) return null;

  const { raised, answered, open } = data.organisation.opinionCounts;
  const came = data.organisation.openDay?.statistics.figures.find(({ code }) => code === "REPRESENTATIVES");
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
