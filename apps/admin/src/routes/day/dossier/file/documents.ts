import type { ApolloClient } from "@apollo/client";
import { graphql } from "../../../../gql/gql.js";
import type { DossierDocumentsQuery, DossierOpinionsQuery, DossierReviewQuery } from "../../../../gql/graphql.js";

const DossierDocuments_query = graphql(`
  query DossierDocuments($id: ID!) {
    organisation {
      id
      name
      units { id name }
      openDay(id: $id) {
        id
        announcement { text publishedAt }
        summary { text publishedAt }
        notice { text publishedAt closesOn lines { place shownAs category villageOrUnit state } }
        objections { receiptNumber against raisedOn status decidedOn }
        draw { method commitment committedAt seed ground bundle sources { name value } selected { receipt category } reserves { receipt category } }
        reallocations { on ground changed { category from { least most } to { least most } } }
      }
    }
  }
`);

const DossierReview_query = graphql(`
  query DossierReview($id: ID!, $after: String) {
    organisation {
      id
      openDay(id: $id) {
        id
        reviewBoard(first: 100, after: $after) {
          pageInfo { hasNextPage endCursor }
          edges { node { receiptNumber category name verdict opinions { department verdict reason on stands } recusals { department reason on } } }
        }
      }
    }
  }
`);

const DossierOpinions_query = graphql(`
  query DossierOpinions($id: ID!, $after: String) {
    organisation {
      id
      opinions(openDay: $id, first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        edges {
          node {
            receiptNumber kind status receivedOn
            unit { id name }
            clock { due }
            rounds { number reply { adopted repliedOn late manner } rating { grade } published { question reply on } }
          }
        }
      }
    }
  }
`);

type Office = NonNullable<DossierDocumentsQuery["organisation"]>;
type Edges<Node> = { readonly edges: readonly { readonly node: Node }[] };
type Page<Node> = Edges<Node> & { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null } };
type NodeOf<Connection> = Connection extends Edges<infer Node> ? Node : never;

export type Reviewed = NodeOf<NonNullable<NonNullable<DossierReviewQuery["organisation"]>["openDay"]>["reviewBoard"]>;
export type Said = NodeOf<NonNullable<DossierOpinionsQuery["organisation"]>["opinions"]>;
export type Documents = NonNullable<Office["openDay"]> &
  Pick<Office, "name" | "units"> & { readonly reviewed: readonly Reviewed[]; readonly said: readonly Said[] };

/** Page after page, until there is none. */
async function all<Node>(ask: (after: string | null) => Promise<Page<Node> | undefined>): Promise<Node[]> {
  const found: Node[] = [];
  for (let after: string | null | undefined = null; after !== undefined; ) {
    const page: Page<Node> | undefined = await ask(after);
    found.push(...(page?.edges.map(({ node }) => node) ?? []));
    after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
  }
  return found;
}

/** Everything that the file holds, as the office reads it on its pages: names are masked by the server. */
export async function readDocuments(client: ApolloClient, id: string): Promise<Documents> {
  const fetchPolicy = "no-cache";
  const { data } = await client.query({ query: DossierDocuments_query, variables: { id }, fetchPolicy });
  const office = data?.organisation;
  if (!office?.openDay) throw new Error("The open day is not there any more.");
  const reviewed = await all<Reviewed>(async (after) => {
    const { data: page } = await client.query({ query: DossierReview_query, variables: { id, after }, fetchPolicy });
    return page?.organisation?.openDay?.reviewBoard;
  });
  const said = await all<Said>(async (after) => {
    const { data: page } = await client.query({ query: DossierOpinions_query, variables: { id, after }, fetchPolicy });
    return page?.organisation?.opinions;
  });
  return { ...office.openDay, name: office.name, units: office.units, reviewed, said };
}
