import { useSuspenseQuery } from "@apollo/client/react";
import { civilDateOf } from "@kaimen/domain";
import { useParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import { timelineOf } from "../../open-days/timeline.js";
import { useWording } from "../../site/page-context.js";
import { Section } from "../../ui/Section.js";
import { Summary } from "../../ui/Summary.js";
import { Timeline } from "../../ui/Timeline.js";
import type { MyApplicationPosted } from "./my-application.act.js";
import classes from "./my-application.module.css";
import { OpenForm } from "./OpenForm.js";
import { Withdraw } from "./Withdraw.js";

const FoundApplication_query = graphql(`
  query FoundApplication($input: OpeningInput!) {
    application(input: $input) {
      receiptNumber
      standing
      mayWithdraw
      category
      name
      phone
      submittedAt
      openDay {
        id
        theme
        status
        date
        timeline { step day state provisional article }
      }
    }
  }
`);

/** Where it stands in one sentence, on the same time line as everybody's. */
export function FoundApplication({ posted }: { readonly posted: MyApplicationPosted }) {
  const { town = "" } = useParams();
  const { code, phone, said } = posted;
  const { data } = useSuspenseQuery(FoundApplication_query, { variables: { input: { organisation: town, receiptCode: code, phone } } });
  const { mine, terms, date, day } = useWording();
  const { application } = data;
  if (!application) return <OpenForm posted={posted} error={mine.notFound} />;

  const { openDay } = application;
  return (
    <div className={classes.mine}>
      {said && <p role="status">{said === "LATE" ? mine.late : mine.withdrawn}</p>}
      <h1>{terms.standings[application.standing]}</h1>
      <p className={classes.about}>
        {openDay.theme} · {date(openDay.date)}
      </p>
      <Summary
        rows={[
          [mine.code, application.receiptNumber],
          [mine.name, application.name ?? ""],
          [mine.phoneMasked, application.phone ?? ""],
          [mine.category, terms.categories[application.category] ?? application.category],
          [mine.submitted, date(civilDateOf(application.submittedAt))],
        ]}
      />
      {application.mayWithdraw && <Withdraw code={code} phone={phone} />}
      <Section title={day.timeline}>
        <Timeline steps={timelineOf(openDay.timeline, terms)} label={day.timeline} />
      </Section>
    </div>
  );
}
