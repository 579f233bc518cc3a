import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { graphql } from "../../gql/gql.js";
import type { Copies_OpenDayFragment } from "../../gql/graphql.js";
import { useWording } from "../../site/page-context.js";
import { Section } from "../../ui/Section.js";
import { type Line, Table } from "../../ui/Table.js";
import { minuteOf } from "../../wording/dates.js";

const Copies_openDay = graphql(`
  fragment Copies_openDay on OpenDay {
    id
    publishedCopies { id channel address place publishedAt }
  }
`);

/** Where else the announcement was published, for whoever wants to see that it is the same. */
export function Copies({ openDay: from }: { readonly openDay: FragmentType<Copies_OpenDayFragment> }) {
  const { data } = useSuspenseFragment({ fragment: Copies_openDay, from });
  const { days } = useWording();
  if (data.publishedCopies.length === 0) return null;
  const { title, leaving, columns, channels } = days.copies;
  const lines = data.publishedCopies.map(({ id, channel, address, place, publishedAt }): Line => {
    const where = address ? linkTo(address, place ?? address) : place;
    return { key: id, cells: [channels[channel], where, minuteOf(publishedAt)] };
  });
  return (
    <Section title={title} intro={leaving}>
      <Table caption={title} columns={columns} lines={lines} />
    </Section>
  );
}

const linkTo = (address: string, words: string) => <a href={address}>{words}</a>;
