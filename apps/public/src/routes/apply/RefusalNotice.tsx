import { useWording } from "../../site/page-context.js";
import type { Refused } from "./apply.act.js";
import classes from "./apply.module.css";

type Props = { readonly refused: Refused; readonly title?: string };

/** A kind no: the reason with its article, and what one can still do. */
export function RefusalNotice({ refused: { code, article, values }, title }: Props) {
  const { apply, refusals, regulation } = useWording();
  return (
    <div className={classes.refusal} role="alert">
      <h2>{title ?? apply.refused}</h2>
      <p>
        {refusals[code](values)}（{regulation.cited(article)}）
      </p>
    </div>
  );
}
