import { graphql } from "../gql/gql.js";
import { addressOfOpinion } from "../routes/opinions/address.js";
import { startOf } from "./feed.js";
import type { Source } from "./source.js";

const RepliesFeed_query = graphql(`
  query RepliesFeed($town: String!) {
    organisation(code: $town) {
      id
      name
      opinions(first: 20) {
        edges { cursor node { id kind question reply publishedOn receiptNumber } }
      }
    }
  }
`);

/** 意见答复, as published: masked. */
export const replies: Source = async (client, { town, paths, wording }) => {
  const { data } = await client.query({ query: RepliesFeed_query, variables: { town } });
  const organisation = data?.organisation;
  if (!organisation) return null;

  const page = paths.opinions(town);
  const { edges } = organisation.opinions;
  const told = edges.map(({ node: { id, kind, question, reply, publishedOn, receiptNumber } }, at) => ({
    id,
    title: `${wording.opinions.kinds[kind]}：${firstOf(question)}`,
    to: addressOfOpinion(page, receiptNumber, edges[at - 1]?.cursor),
    publishedAt: startOf(publishedOn),
    text: `${question}\n\n${reply}`,
  }));
  return { by: organisation.name, page, told };
};

/** A title is short: the opinion's first words. */
const firstOf = (question: string) => (question.length > 30 ? `${question.slice(0, 30)}…` : question);
