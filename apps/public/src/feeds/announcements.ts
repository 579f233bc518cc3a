import { graphql } from "../gql/gql.js";
import type { AnnouncementsFeedQuery } from "../gql/graphql.js";
import { startOf } from "./feed.js";
import type { Source, Told } from "./source.js";

const AnnouncementsFeed_query = graphql(`
  query AnnouncementsFeed($town: String!) {
    organisation(code: $town) {
      id
      name
      upcoming: openDays(when: UPCOMING, first: 20) {
        edges { node { id theme date cancelledOn postponements { on } announcement { publishedAt text } } }
      }
      past: openDays(when: PAST, first: 20) {
        edges { node { id theme date cancelledOn postponements { on } announcement { publishedAt text } } }
      }
    }
  }
`);

type Day = NonNullable<AnnouncementsFeedQuery["organisation"]>["past"]["edges"][number]["node"];

/** 公告: one that was moved or called off comes up again, under the name that it had. */
export const announcements: Source = async (client, { town, paths, wording }) => {
  const { data } = await client.query({ query: AnnouncementsFeed_query, variables: { town } });
  const organisation = data?.organisation;
  if (!organisation) return null;

  const told = ({ id, theme, date, cancelledOn, postponements, announcement }: Day): Told[] => {
    if (!announcement) return [];
    const last = [...postponements.map(({ on }) => on), ...(cancelledOn ? [cancelledOn] : [])].sort().at(-1);
    const title = `${theme}（${wording.date(date)}${cancelledOn ? `，${wording.terms.statuses.CANCELLED}` : ""}）`;
    return [{ id, title, to: paths.openDay(town, id), ...announcement, ...(last && { updatedAt: startOf(last) }) }];
  };
  const days = [...organisation.upcoming.edges, ...organisation.past.edges].map(({ node }) => node);
  return { by: organisation.name, page: paths.openDays(town), told: days.flatMap(told) };
};
