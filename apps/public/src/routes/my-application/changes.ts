import type { LocalTie } from "../../gql/graphql.js";
import { listOf, textOf } from "../../site/act.js";
import type { Form } from "../../site/site.js";
import { bornOf } from "../apply/entered.js";

const TEXTS = ["name", "newPhone", "year", "month", "day", "category", "villageOrUnit", "topics"] as const;

export const CONSENTS = ["processing", "passingToDepartments", "publicationOfName", "photographs"] as const;

/** What was typed to be changed, so that a page can give every value back. */
export type Changes = { readonly [Name in (typeof TEXTS)[number]]: string } & {
  readonly ties: readonly string[];
  readonly consents: readonly string[];
};

export const readChanges = (form: Form): Changes => ({
  ...(Object.fromEntries(TEXTS.map((name) => [name, textOf(form, name)])) as Record<(typeof TEXTS)[number], string>),
  ties: listOf(form, "ties"),
  consents: listOf(form, "consents"),
});

const linesOf = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/** As the contract takes it. What the page cannot show is left out where it was left empty, and so stays as it is. */
export function changesOf(entered: Changes) {
  const { name, newPhone, category, villageOrUnit, topics, ties, consents } = entered;
  const born = bornOf(entered);
  const agreed = (what: (typeof CONSENTS)[number]) => consents.includes(what);
  return {
    ...(name && { name }),
    ...(newPhone && { newPhone }),
    ...(born && { born }),
    category,
    villageOrUnit,
    topics: linesOf(topics),
    ties: ties as LocalTie[],
    consents: {
      processing: agreed("processing"),
      passingToDepartments: agreed("passingToDepartments"),
      publicationOfName: agreed("publicationOfName"),
      photographs: agreed("photographs"),
    },
  };
}
