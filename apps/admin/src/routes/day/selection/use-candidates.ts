import { useApolloClient } from "@apollo/client/react";
import { useEffect, useState } from "react";
import { graphql } from "../../../gql/gql.js";
import type { SelectionCandidatesQuery } from "../../../gql/graphql.js";

const SelectionCandidates_query = graphql(`
  query SelectionCandidates($id: ID!, $after: String) {
    organisation {
      id
      openDay(id: $id) {
        id
        applications(first: 100, after: $after, statuses: [PASSED, SUBMITTED]) {
          pageInfo { hasNextPage endCursor }
          edges { node { id receiptNumber name category villageOrUnit } }
        }
      }
    }
  }
`);

type Page = NonNullable<NonNullable<SelectionCandidatesQuery["organisation"]>["openDay"]>["applications"];
export type Candidate = Page["edges"][number]["node"];

/** Everybody who stands for the list, all pages of them: whether it can be drawn depends on each. */
export function useCandidates(id: string): readonly Candidate[] | undefined {
  const client = useApolloClient();
  const [candidates, setCandidates] = useState<readonly Candidate[]>();
  useEffect(() => {
    let left = false;
    const read = async (after?: string | null): Promise<readonly Candidate[]> => {
      const { data } = await client.query({ query: SelectionCandidates_query, variables: { id, after }, fetchPolicy: "network-only" });
      const page = data?.organisation?.openDay?.applications;
      const rows = page?.edges.map(({ node }) => node) ?? [];
      return page?.pageInfo.hasNextPage ? [...rows, ...(await read(page.pageInfo.endCursor))] : rows;
    };
    read().then(
      (all) => left || setCandidates(all),
      () => left || setCandidates([]),
    );
    return () => void (left = true);
  }, [client, id]);
  return candidates;
}
