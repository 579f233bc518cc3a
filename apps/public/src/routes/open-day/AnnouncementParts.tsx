import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { AnnouncementParts as Parts } from "@kaimen/papers";
import { graphql } from "../../gql/gql.js";
import type { AnnouncementParts_OpenDayFragment } from "../../gql/graphql.js";
import { usePage, useWording } from "../../site/page-context.js";
import { Section } from "../../ui/Section.js";

const AnnouncementParts_openDay = graphql(`
  fragment AnnouncementParts_openDay on OpenDay {
    id
    theme
    date
    startsAt
    endsAt
    forms
    seats
    registrationClosesOn
    itinerary { venue name }
    quotas { category least most }
    leaderReport { by subject }
    departures { clause ground }
  }
`);

/** The announcement in its usual parts, by the renderer that the office's preview has as well. */
export function AnnouncementParts({ openDay: from }: { readonly openDay: FragmentType<AnnouncementParts_OpenDayFragment> }) {
  const { data: openDay } = useSuspenseFragment({ fragment: AnnouncementParts_openDay, from });
  const { papers } = useWording();
  return (
    <Section title={papers.announcement.title}>
      <Parts plan={openDay} words={papers} phone={usePage().site.contactPhone} />
    </Section>
  );
}
