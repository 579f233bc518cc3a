import { graphql } from "../../gql/gql.js";
import { calendarOf } from "../../open-days/calendar.js";
import { calendarDayIn } from "../../open-days/calendar-day.js";
import { fileOf, type Serve } from "../../site/file.js";

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
  const body = calendarOf([calendarDayIn({ site, town, host: organisation.name })(openDay)]);
  return fileOf(body, { type: "text/calendar", name: `open-day-${openDay.date}.ics` });
};
