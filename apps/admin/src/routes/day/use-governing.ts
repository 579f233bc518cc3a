import { useQuery } from "@apollo/client/react";
import type { Regulation } from "@kaimen/domain";
import { graphql } from "../../gql/gql.js";
import type { GoverningQuery } from "../../gql/graphql.js";

const Governing_query = graphql(`
  query Governing($id: ID) {
    organisation {
      id
      regulation(id: $id) { id clauses { name article force content } }
    }
  }
`);

type Clauses = NonNullable<NonNullable<GoverningQuery["organisation"]>["regulation"]>["clauses"];

/** The clauses as the rules read them: to show what they will say, never to decide it. */
const asRules = (clauses: Clauses): Partial<Regulation> =>
  Object.fromEntries(
    clauses.map(({ name, article, force, content }) => [name, { basis: article ? { article } : { setBy: "OFFICE" }, force, content }]),
  );

/** The version that governs a day, or the one in force for a day that is not approved yet; nothing until it is read. */
export function useGoverning(governedBy?: string | null): Partial<Regulation> | undefined {
  const { data } = useQuery(Governing_query, { variables: { id: governedBy } });
  return data && asRules(data.organisation?.regulation?.clauses ?? []);
}
