import { type ActWords, act } from "../wording/zh-CN.acts.js";
import classes from "./act.module.css";

/** What will happen, by which article, and what cannot be undone. */
export function ActFacts({ says, basis, final }: ActWords) {
  return (
    <dl className={classes.facts}>
      <dt>{act.does}</dt>
      <dd>{says}</dd>
      {basis && (
        <>
          <dt>{act.basis}</dt>
          <dd>{basis}</dd>
        </>
      )}
      {final && (
        <>
          <dt>{act.final}</dt>
          <dd className={classes.final}>{final}</dd>
        </>
      )}
    </dl>
  );
}
