import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { daysBetween } from "@kaimen/domain";
import { graphql } from "../../gql/gql.js";
import type { Opening_OpenDayFragment } from "../../gql/graphql.js";
import { usePage, useWording } from "../../site/page-context.js";
import { Figure } from "../../ui/Figure.js";
import classes from "./opening.module.css";

const Opening_openDay = graphql(`
  fragment Opening_openDay on OpenDay {
    id
    theme
    status
    date
    startsAt
    endsAt
    cancelledOn
    cancelGround
    postponements { from to ground }
  }
`);

/** What it is, when it is, and where it stands. */
export function Opening({ openDay: from }: { readonly openDay: FragmentType<Opening_OpenDayFragment> }) {
  const { data: openDay } = useSuspenseFragment({ fragment: Opening_openDay, from });
  const { day, home, date, shortDate, terms } = useWording();
  const { today } = usePage();
  const left = daysBetween(today, openDay.date);
  return (
    <div className={classes.opening}>
      <p className={classes.status}>{terms.statuses[openDay.status]}</p>
      <h1>{openDay.theme}</h1>
      <p>
        <time dateTime={openDay.date}>{date(openDay.date)}</time> {day.from(openDay.startsAt, openDay.endsAt)}
      </p>
      {left >= 0 && !openDay.cancelledOn && <Figure words={home.daysLeft(left)} />}
      {openDay.postponements.map((move) => (
        <p key={move.from}>{day.moved(shortDate(move.from), shortDate(move.to), move.ground)}</p>
      ))}
      {openDay.cancelledOn && <p className={classes.cancelled}>{day.cancelled(date(openDay.cancelledOn), openDay.cancelGround ?? "")}</p>}
    </div>
  );
}
