import { useSuspenseQuery } from "@apollo/client/react";
import { civilDateOf } from "@kaimen/domain";
import { Summary } from "@kaimen/papers";
import { useParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import type { FoundApplicationQuery } from "../../gql/graphql.js";
import { CodeAndPhone } from "../../layout/CodeAndPhone.js";
import classes from "../../layout/reading.module.css";
import { timelineOf } from "../../open-days/timeline.js";
import { clauseOf } from "../../regulation/clauses.js";
import { useClauses } from "../../regulation/use-clauses.js";
import { useWording } from "../../site/page-context.js";
import { Section } from "../../ui/Section.js";
import { Timeline } from "../../ui/Timeline.js";
import { RefusalNotice } from "../apply/RefusalNotice.js";
import type { MyApplicationPosted } from "./answers.js";
import { Invitation } from "./Invitation.js";
import { MayDo } from "./MayDo.js";
import { MyTicket } from "./MyTicket.js";

const FoundApplication_query = graphql(`
  query FoundApplication($input: OpeningInput!) {
    application(input: $input) {
      receiptNumber
      standing
      category
      name
      phone
      submittedAt
      mayChange
      mayWithdraw
      invitation { status answerBy mayAccept mayDecline movedUp ticket }
      openDay {
        id
        theme
        status
        date
        startsAt
        endsAt
        itinerary { venue name }
        governedBy
        timeline { step day state provisional article }
      }
    }
  }
`);

/** One's own application; it has no id, so that its parts are handed what they show. */
export type Found = NonNullable<FoundApplicationQuery["application"]>;

/** Where it stands in one sentence, what may be done now, and the same time line as everybody's. */
export function FoundApplication({ posted }: { readonly posted: MyApplicationPosted & { readonly at: "FOUND" } }) {
  const { town = "" } = useParams();
  const { code, phone, said, refused } = posted;
  const { data } = useSuspenseQuery(FoundApplication_query, { variables: { input: { organisation: town, receiptCode: code, phone } } });
  const { mine, terms, date, day } = useWording();
  const { application } = data;
  const clauses = useClauses(town, application?.openDay.governedBy);
  if (!application) return <CodeAndPhone words={mine} typed={posted} error={mine.notFound} />;

  const { openDay, invitation, standing } = application;
  return (
    <div className={classes.page}>
      {said && <p role="status">{mine.said[said]}</p>}
      {refused && <RefusalNotice refused={refused} />}
      <h1>{invitation && standing === "SELECTED" ? mine.invitation.standing[invitation.status] : terms.standings[standing]}</h1>
      <p className={classes.about}>
        {openDay.theme} · {date(openDay.date)}
      </p>
      {invitation && <Invitation invitation={invitation} opening={posted} article={clauseOf(clauses, "invitationTerms")?.article} />}
      <MyTicket application={application} code={code} />
      <Section title={mine.details}>
        <Summary
          rows={[
            [mine.code, application.receiptNumber],
            [mine.name, application.name ?? ""],
            [mine.phoneMasked, application.phone ?? ""],
            [mine.category, terms.categories[application.category] ?? application.category],
            [mine.submitted, date(civilDateOf(application.submittedAt))],
          ]}
        />
      </Section>
      <Section title={day.timeline}>
        <Timeline steps={timelineOf(openDay.timeline, terms)} label={day.timeline} />
      </Section>
      <MayDo mayChange={application.mayChange} mayWithdraw={application.mayWithdraw} opening={posted} />
    </div>
  );
}
