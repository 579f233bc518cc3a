import { useQuery } from "@apollo/client/react";
import { graphql } from "../gql/gql.js";

const Office_query = graphql(`
  query Office {
    organisation { id code name }
  }
`);

/** The office whose staff is signed in, as its pages and notices name it. */
export const useOffice = () => useQuery(Office_query).data?.organisation;
