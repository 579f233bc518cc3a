import type { ClauseName, Regulation } from "@kaimen/domain";
import type { Wording } from "../wording/wording.js";

export type ContentOf<Name extends ClauseName> = NonNullable<Regulation[Name]> extends { readonly content: infer Laid } ? Laid : never;

/** How each clause of the domain is said. A new clause is a type error until it has its words. */
export type ClauseSentences = { readonly [Name in ClauseName]: (content: ContentOf<Name>) => string };

/** One clause in the words of the reader; one that this site does not know yet, by its name. */
export function sentenceOf({ name, content }: { readonly name: string; readonly content: unknown }, { clauses }: Wording): string {
  const say = clauses[name as ClauseName] as ((content: unknown) => string) | undefined;
  return say ? say(content) : name;
}
