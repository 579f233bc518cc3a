import { useSuspenseQuery } from "@apollo/client/react";
import { graphql } from "../gql/gql.js";
import type { Clauses } from "./clauses.js";

const Clauses_query = graphql(`
  query Clauses($town: String!, $id: ID) {
    organisation(code: $town) {
      id
      regulation(id: $id) { id clauses { name article content } }
    }
  }
`);

/** The clauses that govern one open day: those of its version, whatever is in force today. */
export function useClauses(town: string, governedBy?: string | null): Clauses {
  const { data } = useSuspenseQuery(Clauses_query, { variables: { town, id: governedBy ?? null } });
  return data.organisation?.regulation?.clauses ?? [];
}
