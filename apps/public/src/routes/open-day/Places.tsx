import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { graphql } from "../../gql/gql.js";
import type { Places_OpenDayFragment } from "../../gql/graphql.js";
import { useWording } from "../../site/page-context.js";
import { QuotaBars } from "../../ui/QuotaBars.js";
import { Section } from "../../ui/Section.js";
import classes from "./places.module.css";
import { RefreshCount } from "./RefreshCount.js";

const Places_openDay = graphql(`
  fragment Places_openDay on OpenDay {
    id
    status
    seats
    applied
    quotas { category least most applied }
  }
`);

type Props = { readonly openDay: FragmentType<Places_OpenDayFragment>; readonly town: string };

/** How many seats there are, and how many asked for them. */
export function Places({ openDay: from, town }: Props) {
  const { data: openDay } = useSuspenseFragment({ fragment: Places_openDay, from });
  const { day } = useWording();
  return (
    <Section title={day.quotas} intro={day.quotaWhy}>
      <p className={classes.count}>
        <strong>{openDay.seats}</strong> {day.seatsUnit}
        <span>{day.applied(openDay.applied)}</span>
        {openDay.status === "RECRUITING" && <RefreshCount town={town} id={openDay.id} />}
      </p>
      <QuotaBars shares={openDay.quotas} />
    </Section>
  );
}
