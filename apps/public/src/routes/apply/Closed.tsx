import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import type { Closed_OpenDayFragment } from "../../gql/graphql.js";
import { usePage, usePaths, useWording } from "../../site/page-context.js";
import { Notice } from "../../ui/Notice.js";

const Closed_openDay = graphql(`
  fragment Closed_openDay on OpenDay {
    id
    registrationClosesOn
  }
`);

export function Closed({ openDay: from }: { readonly openDay: FragmentType<Closed_OpenDayFragment> }) {
  const { data: openDay } = useSuspenseFragment({ fragment: Closed_openDay, from });
  const { apply, date, home } = useWording();
  const { today } = usePage();
  const { town = "" } = useParams();
  const paths = usePaths();
  const closedOn = openDay.registrationClosesOn && openDay.registrationClosesOn < today ? date(openDay.registrationClosesOn) : null;
  return (
    <Notice title={apply.closed} text={apply.closedWhy(closedOn)}>
      <a href={paths.openDay(town, openDay.id)}>{home.see}</a>
    </Notice>
  );
}
