import { useSuspenseQuery } from "@apollo/client/react";
import { yearOf } from "@kaimen/domain";
import { useParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import { ByYear } from "../../layout/ByYear.js";
import { Layout } from "../../layout/Layout.js";
import { PageMeta } from "../../layout/PageMeta.js";
import { useAsked } from "../../site/asked.js";
import { usePaths, useWording } from "../../site/page-context.js";
import { Section } from "../../ui/Section.js";
import { NotFoundPage } from "../not-found/NotFoundPage.js";
import { DayList } from "./DayList.js";

const OpenDaysPage_query = graphql(`
  query OpenDaysPage($town: String!, $after: String) {
    organisation(code: $town) {
      id
      name
      upcoming: openDays(when: UPCOMING, first: 50) {
        edges { node { id ...DayList_openDay } }
      }
      past: openDays(when: PAST, first: 20, after: $after) {
        edges { node { id date ...DayList_openDay } }
        pageInfo { endCursor hasNextPage }
      }
    }
  }
`);

export function OpenDaysPage() {
  const { town = "" } = useParams();
  const after = useAsked("after") || null;
  const { data } = useSuspenseQuery(OpenDaysPage_query, { variables: { town, after } });
  const { days, navigation, openDay: product } = useWording();
  const paths = usePaths();
  const { organisation } = data;
  if (!organisation) return <NotFoundPage />;

  const { upcoming, past } = organisation;
  const column = { name: days.title, description: days.description, keywords: product, type: product };
  return (
    <Layout town={organisation.name} crumbs={[{ name: navigation.home, to: paths.home(town) }, { name: days.title }]}>
      <PageMeta title={days.title} column={column} />
      <h1>{days.title}</h1>
      {!after && (
        <Section title={days.upcoming}>
          {upcoming.edges.length > 0 ? <DayList days={upcoming.edges.map(({ node }) => node)} /> : <p>{days.upcomingNone}</p>}
        </Section>
      )}
      <Section title={days.past}>
        <ByYear
          items={past.edges.map(({ node }) => ({ ...node, year: yearOf(node.date) }))}
          page={past.pageInfo}
          after={after}
          address={paths.openDays(town)}
          label={days.past}
          heading="h3"
        >
          {(ofYear) => <DayList days={ofYear} />}
        </ByYear>
      </Section>
    </Layout>
  );
}
