import type { ClauseName } from "@kaimen/domain";
import type { ContentOf } from "./clause-sentences.js";

/** A clause as the contract gives it: which one, its article or the office, and what it lays down. */
export type Clauses = readonly { readonly name: string; readonly article: string | null; readonly content: unknown }[];

/** One clause by its name in the domain, so that a misspelt one does not compile; absent where the regulation is silent. */
export function clauseOf<Name extends ClauseName>(clauses: Clauses, name: Name) {
  return clauses.find((clause) => clause.name === name) as
    | { readonly article: string | null; readonly content: ContentOf<Name> }
    | undefined;
}
