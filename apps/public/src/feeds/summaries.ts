import { graphql } from "../gql/gql.js";
import type { Source } from "./source.js";

const SummariesFeed_query = graphql(`
  query SummariesFeed($town: String!) {
    organisation(code: $town) {
      id
      name
      openDays(when: PAST, first: 20) {
        edges { node { id theme date summary { publishedAt text } } }
      }
    }
  }
`);

/** 活动总结. */
export const summaries: Source = async (client, { town, paths, wording }) => {
  const { data } = await client.query({ query: SummariesFeed_query, variables: { town } });
  const organisation = data?.organisation;
  if (!organisation) return null;

  const told = organisation.openDays.edges.flatMap(({ node: { id, theme, date, summary } }) =>
    summary ? [{ id, title: `${theme}（${wording.date(date)}）`, to: `${paths.openDay(town, id)}#summary`, ...summary }] : [],
  );
  return { by: organisation.name, page: paths.results(town), told };
};
