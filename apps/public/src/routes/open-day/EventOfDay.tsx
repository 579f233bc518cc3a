import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import type { EventOfDay_OpenDayFragment } from "../../gql/graphql.js";
import { eventData } from "../../open-days/event-data.js";
import { usePage, usePaths } from "../../site/page-context.js";
import { DataBlock } from "../../ui/DataBlock.js";

const EventOfDay_openDay = graphql(`
  fragment EventOfDay_openDay on OpenDay {
    id
    theme
    date
    startsAt
    endsAt
    seats
    cancelledOn
    postponements { from to ground }
    itinerary { venue name }
  }
`);

type Props = { readonly openDay: FragmentType<EventOfDay_OpenDayFragment>; readonly host: string };

/** The day once more, for programs. */
export function EventOfDay({ openDay: from, host }: Props) {
  const { data: openDay } = useSuspenseFragment({ fragment: EventOfDay_openDay, from });
  const { origin } = usePage().site;
  const { town = "" } = useParams();
  const paths = usePaths();
  const told = { host, home: origin + paths.home(town), page: origin + paths.openDay(town, openDay.id) };
  return <DataBlock data={eventData(openDay, told)} />;
}
