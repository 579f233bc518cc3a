import { useApolloClient } from "@apollo/client/react";
import { useCallback, useEffect, useState } from "react";
import type { Guest } from "../../../door/guest-list.js";
import { graphql } from "../../../gql/gql.js";
import type { DoorListQuery } from "../../../gql/graphql.js";

const DoorList_query = graphql(`
  query DoorList($id: ID!, $after: String) {
    organisation {
      id
      openDay(id: $id) {
        id
        status
        theme
        date
        itinerary { venue name }
        ticketKeys
        invitations(first: 100, after: $after, statuses: [ACCEPTED]) {
          pageInfo { hasNextPage endCursor }
          edges { node { receiptNumber name category villageOrUnit checkIns { stop at } } }
        }
        roll { seated { receipt } waiting { receipt category } }
      }
    }
  }
`);

type OpenDay = NonNullable<NonNullable<DoorListQuery["organisation"]>["openDay"]>;
export type DoorList = { readonly guests: readonly Guest[]; readonly seated: readonly string[]; readonly waiting: readonly string[] };

/** Everybody who said yes, all pages at once: at a door nobody waits for a search. */
export function useDoorList(id: string) {
  const client = useApolloClient();
  const [list, setList] = useState<DoorList>();
  const [failed, setFailed] = useState(false);
  const read = useCallback(async () => {
    const ask = async (after?: string | null): Promise<OpenDay[]> => {
      const { data } = await client.query({ query: DoorList_query, variables: { id, after }, fetchPolicy: "network-only" });
      const day = data?.organisation?.openDay;
      if (!day) return [];
      const { hasNextPage, endCursor } = day.invitations.pageInfo;
      return hasNextPage ? [day, ...(await ask(endCursor))] : [day];
    };
    const pages = await ask();
    const roll = pages[0]?.roll;
    setList({
      guests: pages.flatMap(({ invitations }) => invitations.edges.map(({ node }) => node)),
      seated: roll?.seated.map(({ receipt }) => receipt) ?? [],
      waiting: roll?.waiting.map(({ receipt }) => receipt) ?? [],
    });
  }, [client, id]);
  useEffect(() => void read().catch(() => setFailed(true)), [read]);

  /** An answer of the server takes the place of what the list said, without reading the whole list again. */
  const note = (guest: Pick<Guest, "receiptNumber" | "checkIns">) =>
    setList(
      (now) =>
        now && {
          ...now,
          guests: now.guests.map((one) => (one.receiptNumber === guest.receiptNumber ? { ...one, checkIns: guest.checkIns } : one)),
        },
    );
  return { list, failed, read, note };
}
