import { useSuspenseQuery } from "@apollo/client/react";
import { type Row, Summary } from "@kaimen/papers";
import { useParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import { CodeAndPhone } from "../../layout/CodeAndPhone.js";
import classes from "../../layout/reading.module.css";
import { useWording } from "../../site/page-context.js";
import type { MyObjectionPosted } from "./my-objection.act.js";

const FoundObjection_query = graphql(`
  query FoundObjection($input: OpeningInput!) {
    objection(input: $input) { receiptNumber against text status raisedOn decidedOn reason }
  }
`);

/** What was found, in one sentence, with the reason. */
export function FoundObjection({ posted }: { readonly posted: MyObjectionPosted }) {
  const { town = "" } = useParams();
  const input = { organisation: town, receiptCode: posted.code, phone: posted.phone };
  const { data } = useSuspenseQuery(FoundObjection_query, { variables: { input } });
  const { objection: words, date } = useWording();
  const { objection } = data;
  if (!objection) return <CodeAndPhone words={words.follow} typed={posted} error={words.follow.notFound} />;

  const rows: Row[] = [
    [words.follow.code, objection.receiptNumber],
    [words.fields.against ?? "", objection.against],
    [words.fields.text ?? "", objection.text],
    [words.follow.raisedOn, date(objection.raisedOn)],
  ];
  if (objection.decidedOn) rows.push([words.follow.decidedOn, date(objection.decidedOn)]);
  if (objection.reason) rows.push([words.follow.reason, objection.reason]);
  return (
    <div className={classes.page}>
      <h1>{words.statuses[objection.status]}</h1>
      <Summary rows={rows} />
    </div>
  );
}
