import { useSuspenseQuery } from "@apollo/client/react";
import { Prose, Summary } from "@kaimen/papers";
import { useParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import { CodeAndPhone } from "../../layout/CodeAndPhone.js";
import classes from "../../layout/reading.module.css";
import { useWording } from "../../site/page-context.js";
import { ErrorSummary } from "../../ui/ErrorSummary.js";
import { Section } from "../../ui/Section.js";
import { AnswerTo } from "./AnswerTo.js";
import type { MyOpinionPosted } from "./my-opinion.act.js";
import { WhenDue } from "./WhenDue.js";

const FoundOpinion_query = graphql(`
  query FoundOpinion($town: String!, $code: String!, $phone: String!) {
    opinionByReceipt(organisation: $town, receiptCode: $code, phone: $phone) {
      id
      receiptNumber
      kind
      status
      text
      receivedOn
      due
      provisional
      overdue
      department
      reply
      adopted
      reason
      grade
      round
      extendedFor
      workingDaysTaken
    }
  }
`);

/** Where it stands in one sentence; then the reply, and what one can still say to it. */
export function FoundOpinion({ posted }: { readonly posted: MyOpinionPosted }) {
  const { town = "" } = useParams();
  const { code, phone, said, slips = [] } = posted;
  const { data } = useSuspenseQuery(FoundOpinion_query, { variables: { town, code, phone } });
  const { opinions, date, faults } = useWording();
  const { own } = opinions;
  const opinion = data.opinionByReceipt;
  if (!opinion) return <CodeAndPhone words={own} typed={posted} error={own.notFound} />;

  const errors = slips.map((slip) => ({
    field: slip.field,
    text: faults[slip.code](own.fields[slip.field] ?? slip.field, slip.values ?? {}),
  }));
  return (
    <div className={classes.page}>
      <ErrorSummary title={opinions.new.errors(errors.length)} errors={errors} />
      {said && <p role="status">{own.said[said]}</p>}
      <h1>{own.standings[opinion.status](opinion.department ?? own.department)}</h1>
      <WhenDue opinion={opinion} />
      <AnswerTo opinion={opinion} posted={posted} errors={errors} />
      <Section title={own.yours}>
        <Prose text={opinion.text} />
        <Summary
          rows={[
            [own.code, opinion.receiptNumber ?? ""],
            [own.kind, opinions.kinds[opinion.kind]],
            [own.receivedOn, date(opinion.receivedOn)],
            ...(opinion.department ? [[own.handledBy, opinion.department] as const] : []),
          ]}
        />
      </Section>
    </div>
  );
}
