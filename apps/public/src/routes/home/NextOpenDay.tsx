import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { daysBetween } from "@kaimen/domain";
import { useParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import type { NextOpenDay_OpenDayFragment } from "../../gql/graphql.js";
import { takesApplications } from "../../open-days/stages.js";
import { type Clauses, clauseOf } from "../../regulation/clauses.js";
import { usePage, usePaths, useWording } from "../../site/page-context.js";
import { ButtonLink } from "../../ui/ButtonLink.js";
import { Figure } from "../../ui/Figure.js";
import classes from "./next-open-day.module.css";

const NextOpenDay_openDay = graphql(`
  fragment NextOpenDay_openDay on OpenDay {
    id
    theme
    status
    date
    startsAt
    registrationClosesOn
  }
`);

type Props = { readonly openDay?: FragmentType<NextOpenDay_OpenDayFragment>; readonly clauses: Clauses };

export const NextOpenDay = ({ openDay, clauses }: Props) => (openDay ? <Announced openDay={openDay} /> : <NotYet clauses={clauses} />);

function Announced({ openDay: from }: { readonly openDay: FragmentType<NextOpenDay_OpenDayFragment> }) {
  const { data: openDay } = useSuspenseFragment({ fragment: NextOpenDay_openDay, from });
  const { home, date, shortDate, terms } = useWording();
  const { today } = usePage();
  const { town = "" } = useParams();
  const paths = usePaths();
  const open = takesApplications(openDay.status);
  return (
    <div className={classes.next}>
      <p className={classes.theme}>
        <a href={paths.openDay(town, openDay.id)}>{openDay.theme}</a>
      </p>
      <p className={classes.date}>
        <time dateTime={openDay.date}>{date(openDay.date)}</time> {openDay.startsAt}
      </p>
      <Figure words={home.daysLeft(daysBetween(today, openDay.date))} />
      <p className={classes.status}>
        {terms.statuses[openDay.status]}
        {open && openDay.registrationClosesOn && ` · ${home.applyBy(shortDate(openDay.registrationClosesOn))}`}
      </p>
      {open ? (
        <ButtonLink to={paths.apply(town, openDay.id)}>{home.apply}</ButtonLink>
      ) : (
        <ButtonLink to={paths.openDay(town, openDay.id)}>{home.see}</ButtonLink>
      )}
    </div>
  );
}

function NotYet({ clauses }: { readonly clauses: Clauses }) {
  const { home, regulation } = useWording();
  const months = clauseOf(clauses, "months");
  return (
    <>
      <p>{home.none}</p>
      {months && <p className={classes.status}>{home.usually(months.content, regulation.cited(months.article))}</p>}
    </>
  );
}
