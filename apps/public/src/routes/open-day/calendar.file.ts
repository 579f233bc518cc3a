import { graphql } from "../../gql/gql.js";
import { calendarOf } from "../../open-days/calendar.js";
import { fileOf, type Serve } from "../../site/file.js";
import { pathsUnder } from "../../site/paths.js";

const CalendarFile_query = graphql(`
  query CalendarFile($town: String!, $id: ID!) {
    organisation(code: $town) {
      id
      name
      openDay(id: $id) {
        id
        theme
        date
        startsAt
        endsAt
        cancelledOn
        itinerary { venue name }
        postponements { on }
        announcement { publishedAt }
      }
    }
  }
`);

export const calendarFile: Serve = async (client, { params: { town = "", id = "" }, page: { site } }) => {
  const { data } = await client.query({ query: CalendarFile_query, variables: { town, id } });
  const organisation = data?.organisation;
  const openDay = organisation?.openDay;
  if (!openDay) return null;
  const page = site.origin + pathsUnder(site.base).openDay(town, openDay.id);
  const places = openDay.itinerary.map(({ name }) => name);
  const body = calendarOf({ ...openDay, host: organisation.name, page, places, moved: openDay.postponements.length });
  return fileOf(body, { type: "text/calendar", name: `open-day-${openDay.date}.ics` });
};
