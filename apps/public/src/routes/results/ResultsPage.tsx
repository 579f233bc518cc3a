import { useSuspenseQuery } from "@apollo/client/react";
import { yearOf } from "@kaimen/domain";
import { useParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import { ByYear } from "../../layout/ByYear.js";
import { Layout } from "../../layout/Layout.js";
import { PageMeta } from "../../layout/PageMeta.js";
import { useAsked } from "../../site/asked.js";
import { usePaths, useWording } from "../../site/page-context.js";
import { NotFoundPage } from "../not-found/NotFoundPage.js";
import { ResultOfDay } from "./ResultOfDay.js";

const ResultsPage_query = graphql(`
  query ResultsPage($town: String!, $after: String) {
    organisation(code: $town) {
      id
      name
      openDays(when: PAST, first: 6, after: $after) {
        edges { node { id date ...ResultOfDay_openDay } }
        pageInfo { endCursor hasNextPage }
      }
    }
  }
`);

/** 结果与总结: year by year, who came, what was said, and what the office wrote about it. */
export function ResultsPage() {
  const { town = "" } = useParams();
  const after = useAsked("after") || null;
  const { data } = useSuspenseQuery(ResultsPage_query, { variables: { town, after } });
  const { days, navigation, openDay: product } = useWording();
  const paths = usePaths();
  const { organisation } = data;
  if (!organisation) return <NotFoundPage />;

  const { results } = days;
  const { edges, pageInfo } = organisation.openDays;
  const column = { name: results.page, description: results.description, keywords: `${product},${results.page}`, type: product };
  return (
    <Layout town={organisation.name} crumbs={[{ name: navigation.home, to: paths.home(town) }, { name: results.page }]}>
      <PageMeta title={results.page} column={column} />
      <h1>{results.page}</h1>
      <p>{results.description}</p>
      <ByYear
        items={edges.map(({ node }) => ({ ...node, year: yearOf(node.date) }))}
        page={pageInfo}
        after={after}
        address={paths.results(town)}
        label={results.page}
        heading="h2"
      >
        {(ofYear) => ofYear.map((day) => <ResultOfDay key={day.id} openDay={day} />)}
      </ByYear>
    </Layout>
  );
}
