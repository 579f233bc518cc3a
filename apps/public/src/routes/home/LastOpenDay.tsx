import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import type { LastOpenDay_OpenDayFragment } from "../../gql/graphql.js";
import { usePaths, useWording } from "../../site/page-context.js";

const LastOpenDay_openDay = graphql(`
  fragment LastOpenDay_openDay on OpenDay {
    id
    theme
    date
    status
  }
`);

type Props = { readonly openDay?: FragmentType<LastOpenDay_OpenDayFragment> };

export function LastOpenDay({ openDay }: Props) {
  const { home } = useWording();
  return openDay ? <Held openDay={openDay} /> : <p>{home.lastNone}</p>;
}

function Held({ openDay: from }: { readonly openDay: FragmentType<LastOpenDay_OpenDayFragment> }) {
  const { data: openDay } = useSuspenseFragment({ fragment: LastOpenDay_openDay, from });
  const { terms, shortDate } = useWording();
  const { town = "" } = useParams();
  return (
    <>
      <p>
        <a href={usePaths().openDay(town, openDay.id)}>
          {shortDate(openDay.date)} {openDay.theme}
        </a>
      </p>
      <p>{terms.statuses[openDay.status]}</p>
    </>
  );
}
