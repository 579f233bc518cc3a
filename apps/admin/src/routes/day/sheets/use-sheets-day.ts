import { useQuery } from "@apollo/client/react";
import { graphql } from "../../../gql/gql.js";
import type { SheetsDayQuery } from "../../../gql/graphql.js";

const SheetsDay_query = graphql(`
  query SheetsDay($id: ID!) {
    organisation {
      id code name
      openDay(id: $id) { id theme date startsAt endsAt itinerary { venue name startsAt endsAt } }
    }
  }
`);

type Organisation = NonNullable<SheetsDayQuery["organisation"]>;
export type SheetsDay = NonNullable<Organisation["openDay"]> & { readonly town: Pick<Organisation, "code" | "name"> };

/** What stands at the head of every sheet. */
export function useSheetsDay(id: string) {
  const { data, error, loading } = useQuery(SheetsDay_query, { variables: { id } });
  const { organisation } = data ?? {};
  const day: SheetsDay | undefined = organisation?.openDay ? { ...organisation.openDay, town: organisation } : undefined;
  return { day, failed: Boolean(error), loading };
}
