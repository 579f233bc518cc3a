import type { OpinionKind } from "../../gql/graphql.js";
import { textOf } from "../../site/act.js";
import type { Form } from "../../site/site.js";
import type { Slip } from "../apply/slips.js";

const FIELDS = ["openDay", "stop", "kind", "text", "name", "phone"] as const;

/** The opinion as typed, so that a page can give every value back. */
export type Entered = { readonly [Name in (typeof FIELDS)[number]]: string };

export const readEntered = (form: Form): Entered =>
  Object.fromEntries(FIELDS.map((name) => [name, textOf(form, name)])) as Record<(typeof FIELDS)[number], string>;

/** What was left empty, told before the check page. Everything else is the server's to say. */
export const leftEmpty = (entered: Entered): Slip[] =>
  (["kind", "text", "name", "phone"] as const).filter((field) => entered[field] === "").map((field) => ({ field, code: "REQUIRED" }));

/** A stop belongs to its open day: whoever turns to another matter has left it. */
export const inputOf = ({ openDay, stop, kind, ...rest }: Entered) => ({
  ...rest,
  kind: kind as OpinionKind,
  openDay: openDay || null,
  stop: openDay && stop ? stop : null,
});
