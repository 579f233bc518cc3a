import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { graphql } from "../../gql/gql.js";
import type { Arrangements_OpenDayFragment } from "../../gql/graphql.js";
import { useWording } from "../../site/page-context.js";
import { Section } from "../../ui/Section.js";
import { type Row, Summary } from "../../ui/Summary.js";

const Arrangements_openDay = graphql(`
  fragment Arrangements_openDay on OpenDay {
    id
    forms
    seats
    registrationClosesOn
    leaderReport { by subject }
    departures { clause ground }
  }
`);

/** The facts of the announcement, one a line. */
export function Arrangements({ openDay: from }: { readonly openDay: FragmentType<Arrangements_OpenDayFragment> }) {
  const { data: openDay } = useSuspenseFragment({ fragment: Arrangements_openDay, from });
  const { day, date, terms } = useWording();
  const { forms, seats, registrationClosesOn, leaderReport, departures } = openDay;
  const rows: Row[] = [
    [day.forms, forms.map((form) => terms.forms[form]).join("、")],
    [day.seats, `${seats} ${day.seatsUnit}`],
  ];
  if (registrationClosesOn) rows.push([day.call, `${date(registrationClosesOn)} 24:00`]);
  if (leaderReport) rows.push([day.leader, `${leaderReport.by}：${leaderReport.subject}`]);
  if (departures.length > 0) rows.push([day.departures, departures.map(({ ground }) => ground).join("；")]);
  return (
    <Section title={day.facts}>
      <Summary rows={rows} />
    </Section>
  );
}
