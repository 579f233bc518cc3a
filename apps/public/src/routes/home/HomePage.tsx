import { useSuspenseQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import { Layout } from "../../layout/Layout.js";
import { PageMeta } from "../../layout/PageMeta.js";
import { useWording } from "../../site/page-context.js";
import { Section } from "../../ui/Section.js";
import { NotFoundPage } from "../not-found/NotFoundPage.js";
import { Answers } from "./Answers.js";
import { FiveSteps } from "./FiveSteps.js";
import { More } from "./More.js";
import { PastDays } from "./PastDays.js";
import { Voice } from "./Voice.js";

const HomePage_query = graphql(`
  query HomePage($town: String!) {
    organisation(code: $town) {
      id
      name
      next: openDays(when: UPCOMING, first: 1) {
        edges {
          node {
            id
            timeline { step day state provisional article }
            ...NextOpenDay_openDay
          }
        }
      }
      past: openDays(when: PAST, first: 10) {
        edges { node { id ...LastOpenDay_openDay ...PastDays_openDay } }
      }
      opinionCounts { raised answered open }
      regulation { id clauses { name article content } }
    }
  }
`);

export function HomePage() {
  const { town = "" } = useParams();
  const { data } = useSuspenseQuery(HomePage_query, { variables: { town } });
  const wording = useWording();
  const organisation = data.organisation;
  if (!organisation) return <NotFoundPage />;

  const next = organisation.next.edges[0]?.node;
  const clauses = organisation.regulation?.clauses ?? [];
  const past = organisation.past.edges.map(({ node }) => node);
  return (
    <Layout town={organisation.name}>
      <PageMeta title={`${wording.openDay}_${organisation.name}`} />
      <h1 className="unseen">{wording.openDay}</h1>
      <Answers next={next} last={past[0]} clauses={clauses} />
      <Section title={wording.home.steps} intro={wording.home.stepsIntro}>
        <FiveSteps timeline={next?.timeline} />
      </Section>
      <Voice counts={organisation.opinionCounts} />
      <PastDays past={past} />
      <More />
    </Layout>
  );
}
