import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import type { PastDays_OpenDayFragment } from "../../gql/graphql.js";
import { usePaths, useWording } from "../../site/page-context.js";
import { Section } from "../../ui/Section.js";
import classes from "./past-days.module.css";

const PastDays_openDay = graphql(`
  fragment PastDays_openDay on OpenDay {
    id
    theme
    date
    status
  }
`);

type Day = FragmentType<PastDays_OpenDayFragment> & { readonly id: string };

export function PastDays({ past }: { readonly past: readonly Day[] }) {
  const { home } = useWording();
  return (
    <Section title={home.past}>
      {past.length === 0 ? (
        <p>{home.pastNone}</p>
      ) : (
        <ul className={classes.past}>
          {past.map((day) => (
            <PastDay key={day.id} day={day} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function PastDay({ day }: { readonly day: Day }) {
  const { data: openDay } = useSuspenseFragment({ fragment: PastDays_openDay, from: day });
  const { date, terms } = useWording();
  const { town = "" } = useParams();
  return (
    <li>
      <time dateTime={openDay.date}>{date(openDay.date)}</time>
      <a href={usePaths().openDay(town, openDay.id)}>{openDay.theme}</a>
      <span>{terms.statuses[openDay.status]}</span>
    </li>
  );
}
