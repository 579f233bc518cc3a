import { type ActName, type ActWords, act, acts } from "../wording/zh-CN.acts.js";
import classes from "./act.module.css";

/** What will happen, by which article, and what cannot be undone. */
export function ActFacts({ name }: { readonly name: ActName }) {
  const { says, basis, final }: ActWords = acts[name];
  return (
    <dl className={classes.facts}>
      <dt>{act.does}</dt>
      <dd>{says}</dd>
      <dt>{act.basis}</dt>
      <dd>{basis}</dd>
      {final && (
        <>
          <dt>{act.final}</dt>
          <dd className={classes.final}>{final}</dd>
        </>
      )}
    </dl>
  );
}
