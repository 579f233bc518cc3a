import { useSuspenseQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import { clauseOf } from "../../regulation/clauses.js";
import { useWording } from "../../site/page-context.js";
import { Lines } from "../../ui/Lines.js";
import { Section } from "../../ui/Section.js";

const HowLong_query = graphql(`
  query HowLong($town: String!) {
    organisation(code: $town) {
      id
      regulation { id clauses { name article content } }
    }
  }
`);

/** The figures that the house erases by, read from the clause itself, so that the notice cannot say anything else. */
export function HowLong() {
  const { town = "" } = useParams();
  const { data } = useSuspenseQuery(HowLong_query, { variables: { town } });
  const { privacy } = useWording().pages;
  const clause = clauseOf(data.organisation?.regulation?.clauses ?? [], "retention");
  if (!clause) {
    return (
      <Section title={privacy.kept}>
        <p>{privacy.keptNone}</p>
      </Section>
    );
  }
  const { unselectedDays, idNumberDays, representativeYears } = clause.content;
  return (
    <Section title={privacy.kept} intro={clause.article ? privacy.keptBy(clause.article) : privacy.keptWhy}>
      <Lines lines={privacy.keptLines(unselectedDays, idNumberDays, representativeYears)} />
    </Section>
  );
}
