import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import type { DayList_OpenDayFragment } from "../../gql/graphql.js";
import { usePaths, useWording } from "../../site/page-context.js";
import classes from "./open-days.module.css";

const DayList_openDay = graphql(`
  fragment DayList_openDay on OpenDay {
    id
    theme
    date
    seats
    status
  }
`);

type Day = FragmentType<DayList_OpenDayFragment> & { readonly id: string };

export const DayList = ({ days }: { readonly days: readonly Day[] }) => (
  <ul className={classes.days}>
    {days.map((day) => (
      <Line key={day.id} day={day} />
    ))}
  </ul>
);

function Line({ day: from }: { readonly day: Day }) {
  const { data: day } = useSuspenseFragment({ fragment: DayList_openDay, from });
  const { date, days, terms } = useWording();
  const { town = "" } = useParams();
  return (
    <li>
      <time dateTime={day.date}>{date(day.date)}</time>
      <a href={usePaths().openDay(town, day.id)}>{day.theme}</a>
      <span>
        {terms.statuses[day.status]} · {days.seats(day.seats)}
      </span>
    </li>
  );
}
