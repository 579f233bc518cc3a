import type { Instant } from "@kaimen/domain";
import { DoorListDocument, type DoorListQuery } from "../gql/graphql.js";
import { ask } from "./ask.js";
import type { GuestList } from "./guest-list.js";

type OpenDay = NonNullable<NonNullable<DoorListQuery["organisation"]>["openDay"]>;

/** Everybody who said yes, all pages at once; nothing where there is no such day. */
export async function readList(id: string): Promise<GuestList | undefined> {
  const pages: OpenDay[] = [];
  let after: string | null | undefined;
  let ahead = 0;
  do {
    const said = await ask(DoorListDocument, { id, after });
    const day = said.data.organisation?.openDay;
    if (!day) return undefined;
    pages.push(day);
    ahead = said.ahead;
    after = day.invitations.pageInfo.hasNextPage ? day.invitations.pageInfo.endCursor : null;
  } while (after);
  const [{ theme, date, status, itinerary, ticketKeys }] = pages as [OpenDay];
  const guests = pages.flatMap(({ invitations }) => invitations.edges.map(({ node }) => node));
  const readAt = new Date().toISOString() as Instant;
  return {
    openDay: id,
    theme,
    date,
    status,
    stops: itinerary.map(({ venue, name }) => ({ venue, name })),
    ticketKeys,
    guests,
    readAt,
    ahead,
  };
}
