import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import type { Done_OpenDayFragment } from "../../gql/graphql.js";
import classes from "../../layout/reading.module.css";
import { timelineOf } from "../../open-days/timeline.js";
import { usePaths, useWording } from "../../site/page-context.js";
import { PrintButton } from "../../ui/PrintButton.js";
import { Section } from "../../ui/Section.js";
import { Ticket } from "../../ui/Ticket.js";
import { Timeline } from "../../ui/Timeline.js";

const Done_openDay = graphql(`
  fragment Done_openDay on OpenDay {
    id
    theme
    date
    startsAt
    endsAt
    timeline { step day state provisional article }
  }
`);

type Props = { readonly openDay: FragmentType<Done_OpenDayFragment>; readonly receiptCode: string };

/** The code that the citizen keeps: large, for a camera, as a picture, on paper. And what happens next. */
export function Done({ openDay: from, receiptCode }: Props) {
  const { data: openDay } = useSuspenseFragment({ fragment: Done_openDay, from });
  const { apply, terms, day, date } = useWording();
  const { town = "" } = useParams();
  const when = `${date(openDay.date)} ${day.from(openDay.startsAt, openDay.endsAt)}`;
  return (
    <div className={classes.page} data-draft-done={openDay.id}>
      <h1>{apply.done}</h1>
      <p>{apply.doneIntro}</p>
      <Ticket title={apply.receipt} code={receiptCode} label={apply.receiptQr} lines={[openDay.theme, when]} />
      <p>{apply.receiptWhy}</p>
      <p className={classes.buttons} data-screen-only>
        <PrintButton />
        <a href={usePaths().application(town)}>{day.check}</a>
      </p>
      <Section title={apply.next}>
        <Timeline steps={timelineOf(openDay.timeline, terms)} label={apply.next} />
      </Section>
    </div>
  );
}
