import type { Force } from "../../gql/graphql.js";
import { sentenceOf } from "../../regulation/clause-sentences.js";
import { useWording } from "../../site/page-context.js";
import classes from "./regulation.module.css";

export type Laid = { readonly name: string; readonly article: string | null; readonly force: Force; readonly content: unknown };

export function ClauseList({ clauses, label }: { readonly clauses: readonly Laid[]; readonly label: string }) {
  const wording = useWording();
  if (clauses.length === 0) return null;
  return (
    <ul className={classes.clauses} aria-label={label}>
      {clauses.map((clause) => (
        <li key={clause.name}>
          <span className={classes.force}>{wording.terms.forces[clause.force]}</span>
          <span>{sentenceOf(clause, wording)}</span>
          <span className={classes.basis}>{clause.article ?? wording.regulation.setByOffice}</span>
        </li>
      ))}
    </ul>
  );
}
