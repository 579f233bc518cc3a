import { graphql } from "../gql/gql.js";
import { calendarOf } from "../open-days/calendar.js";
import { calendarDayIn } from "../open-days/calendar-day.js";
import { type Serve, served } from "../site/file.js";
import { wordingIn } from "../wording/wording.js";

const CalendarFeed_query = graphql(`
  query CalendarFeed($town: String!) {
    organisation(code: $town) {
      id
      name
      upcoming: openDays(when: UPCOMING, first: 20) {
        edges {
          node {
            id theme date startsAt endsAt cancelledOn
            itinerary { venue name }
            postponements { on }
            announcement { publishedAt }
          }
        }
      }
      past: openDays(when: PAST, first: 20) {
        edges {
          node {
            id theme date startsAt endsAt cancelledOn
            itinerary { venue name }
            postponements { on }
            announcement { publishedAt }
          }
        }
      }
    }
  }
`);

/** A town's open days for a calendar that comes again by itself, called-off ones too, so that nobody stands before a closed door. */
export const calendarFeed: Serve = async (client, { params: { town = "" }, page: { site } }) => {
  const { data } = await client.query({ query: CalendarFeed_query, variables: { town } });
  const organisation = data?.organisation;
  if (!organisation) return null;
  const { name, upcoming, past } = organisation;
  const days = [...upcoming.edges, ...past.edges].map(({ node }) => calendarDayIn({ site, town, host: name })(node));
  return served(calendarOf(days, { name: `${name} ${wordingIn("zh-CN").openDay}` }), "text/calendar");
};
