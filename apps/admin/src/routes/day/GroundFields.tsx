import { TextField } from "../../ui/TextField.js";
import { clauseName } from "../../wording/zh-CN.clauses.js";
import { words } from "../../wording/zh-CN.day.js";
import classes from "./day.module.css";

/** By clause, as the form keeps them. */
export type Grounds = Readonly<Record<string, string | undefined>>;

export const groundsOf = (grounds: Grounds = {}) =>
  Object.entries(grounds).flatMap(([clause, ground]) => (ground?.trim() ? [{ clause, ground }] : []));

/** One ground for each clause that is departed from; only those that are needed are recorded. */
export const GroundFields = ({ clauses }: { readonly clauses: readonly string[] }) => (
  <>
    <p className={classes.hint}>{words.plan.groundsHint}</p>
    {[...new Set(clauses)].map((clause) => (
      <TextField key={clause} name={["grounds", clause]} label={words.plan.groundFor(clauseName(clause))} rows={2} />
    ))}
  </>
);
