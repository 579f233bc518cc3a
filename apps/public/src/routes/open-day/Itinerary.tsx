import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { graphql } from "../../gql/gql.js";
import type { Itinerary_OpenDayFragment } from "../../gql/graphql.js";
import { useWording } from "../../site/page-context.js";
import { Section } from "../../ui/Section.js";
import classes from "./itinerary.module.css";

const Itinerary_openDay = graphql(`
  fragment Itinerary_openDay on OpenDay {
    id
    itinerary { venue name type startsAt endsAt }
  }
`);

/** The stops of the day, in order. */
export function Itinerary({ openDay: from }: { readonly openDay: FragmentType<Itinerary_OpenDayFragment> }) {
  const { data: openDay } = useSuspenseFragment({ fragment: Itinerary_openDay, from });
  const { day, terms } = useWording();
  return (
    <Section title={day.itinerary}>
      <ol className={classes.stops}>
        {openDay.itinerary.map(({ venue, name, type, startsAt, endsAt }) => (
          <li key={venue + startsAt}>
            <time dateTime={startsAt}>{day.minutes(startsAt, endsAt)}</time>
            <h3>{name}</h3>
            <span>{terms.venueTypes[type]}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
