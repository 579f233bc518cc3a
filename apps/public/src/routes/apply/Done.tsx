import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import type { Done_OpenDayFragment } from "../../gql/graphql.js";
import { timelineOf } from "../../open-days/timeline.js";
import { usePaths, useWording } from "../../site/page-context.js";
import { PrintButton } from "../../ui/PrintButton.js";
import { ReceiptCode } from "../../ui/ReceiptCode.js";
import { Section } from "../../ui/Section.js";
import { Timeline } from "../../ui/Timeline.js";
import classes from "./apply.module.css";

const Done_openDay = graphql(`
  fragment Done_openDay on OpenDay {
    id
    timeline { step day state provisional article }
  }
`);

type Props = { readonly openDay: FragmentType<Done_OpenDayFragment>; readonly receiptCode: string };

/** The code that the citizen keeps, large, and what happens next. */
export function Done({ openDay: from, receiptCode }: Props) {
  const { data: openDay } = useSuspenseFragment({ fragment: Done_openDay, from });
  const { apply, terms, day } = useWording();
  const { town = "" } = useParams();
  return (
    <div className={classes.apply}>
      <h1>{apply.done}</h1>
      <p>{apply.doneIntro}</p>
      <ReceiptCode label={apply.receipt} code={receiptCode} why={apply.receiptWhy} />
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
