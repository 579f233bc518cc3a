import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { graphql } from "../../gql/gql.js";
import type { MyTicket_ApplicationFragment } from "../../gql/graphql.js";
import { usePage, useWording } from "../../site/page-context.js";
import { PrintButton } from "../../ui/PrintButton.js";
import { Section } from "../../ui/Section.js";
import { Ticket } from "../../ui/Ticket.js";

const MyTicket_application = graphql(`
  fragment MyTicket_application on Application {
    name
    invitation { status }
    openDay { id theme date startsAt endsAt itinerary { venue name } }
  }
`);

type Props = { readonly application: FragmentType<MyTicket_ApplicationFragment>; readonly code: string };

/** For whoever said yes, until the day is over. The code is known to the browser that typed it, and to nobody's database. */
export function MyTicket({ application: from, code }: Props) {
  const { data } = useSuspenseFragment({ fragment: MyTicket_application, from });
  const { mine, date, day } = useWording();
  const { today } = usePage();
  const { name, invitation, openDay } = data;
  if (invitation?.status !== "ACCEPTED" || openDay.date < today) return null;

  const [first] = openDay.itinerary;
  const when = `${date(openDay.date)} ${day.from(openDay.startsAt, openDay.endsAt)}`;
  const lines = [openDay.theme, when, ...(first ? [mine.ticket.first(first.name)] : []), ...(name ? [name] : [])];
  return (
    <Section title={mine.ticket.title} intro={mine.ticket.why}>
      <Ticket title={mine.ticket.title} code={code.trim().toUpperCase()} lines={lines} />
      <p>{mine.ticket.keep}</p>
      <p data-screen-only>
        <PrintButton />
      </p>
    </Section>
  );
}
