import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Prose } from "@kaimen/papers";
import { graphql } from "../../gql/gql.js";
import type { OpinionEntry_OpinionFragment } from "../../gql/graphql.js";
import { useWording } from "../../site/page-context.js";
import classes from "./opinions.module.css";

const OpinionEntry_opinion = graphql(`
  fragment OpinionEntry_opinion on Opinion {
    id
    receiptNumber
    kind
    status
    question
    reply
    department
    receivedOn
    repliedOn
    workingDaysTaken
    late
    onTheSpot
    adopted
    reason
    grade
  }
`);

/** One question with its answer. What it says of itself is words, never a colour alone. */
export function OpinionEntry({ opinion: from }: { readonly opinion: FragmentType<OpinionEntry_OpinionFragment> }) {
  const { data: opinion } = useSuspenseFragment({ fragment: OpinionEntry_opinion, from });
  const { opinions, shortDate } = useWording();
  const { department, adopted, reason, grade } = opinion;
  return (
    <li id={opinion.receiptNumber ? `o${opinion.receiptNumber}` : undefined} className={classes.entry}>
      <p className={classes.facts}>
        <strong>{opinions.kinds[opinion.kind]}</strong>
        <span>{opinions.received(shortDate(opinion.receivedOn))}</span>
        <span>{opinions.took(opinion.workingDaysTaken)}</span>
        {opinion.onTheSpot && <span>{opinions.onTheSpot}</span>}
        {opinion.late && <span className={classes.late}>{opinions.late}</span>}
        {opinion.status !== "REPLIED" && <span className={classes.late}>{opinions.again}</span>}
        {opinion.receiptNumber && <span>{opinions.number(opinion.receiptNumber)}</span>}
      </p>
      <div className={classes.question}>
        <Prose text={opinion.question} />
      </div>
      <div className={classes.reply}>
        <h3>{opinions.reply(department ?? opinions.unnamed, shortDate(opinion.repliedOn))}</h3>
        <Prose text={opinion.reply} />
        {adopted !== null && (
          <p>
            <strong className={classes.tag}>{adopted ? opinions.adopted : opinions.notAdopted}</strong> {reason && opinions.reason(reason)}
          </p>
        )}
      </div>
      {grade && <p className={classes.facts}>{opinions.rated(opinions.grades[grade])}</p>}
    </li>
  );
}
