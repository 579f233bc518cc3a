import { graphql } from "../gql/gql.js";
import type { Source } from "./source.js";

const NoticesFeed_query = graphql(`
  query NoticesFeed($town: String!) {
    organisation(code: $town) {
      id
      name
      openDays(when: UPCOMING, first: 20) {
        edges { node { id theme notice { publishedAt text lines { place } } } }
      }
    }
  }
`);

/** 公示: what hangs out, by its text with the receipt numbers. A name reaches no feed reader, and what has come down no feed. */
export const notices: Source = async (client, { town, paths, wording }) => {
  const { data } = await client.query({ query: NoticesFeed_query, variables: { town } });
  const organisation = data?.organisation;
  if (!organisation) return null;

  const told = organisation.openDays.edges.flatMap(({ node: { id, theme, notice } }) => {
    if (!notice?.lines) return [];
    const { publishedAt, text } = notice;
    return [{ id, title: `${theme} ${wording.notice.title}`, to: paths.notice(town, id), publishedAt, text }];
  });
  return { by: organisation.name, page: paths.openDays(town), told };
};
