import type { Basis, Clause } from "./clause.js";

/** The codes are published in the GraphQL contract: renaming one breaks clients. Alphabetical. */
export const REFUSALS = [
  "ALREADY_APPLIED",
  "CATEGORY_NOT_LISTED",
  "CONSENT_NEEDED",
  "DECISIONS_MISSING",
  "DEPARTS_FROM_RULE",
  "EXTENSION_TOO_LONG",
  "GROUP_NEEDED",
  "LACKS_CIVIL_CAPACITY",
  "LAID_DOWN_BY_ARTICLE",
  "NOTICE_NEEDED",
  "NOT_RELEASED",
  "NO_LOCAL_TIE",
  "NO_NOMINATION_LEFT",
  "OBJECTIONS_OPEN",
  "OPINIONS_OPEN",
  "OTHER_METHOD",
  "OVER_AGE",
  "RECUSED",
  "SAME_PERSON",
  "TOO_EARLY",
  "TOO_FEW_DEPARTMENTS",
  "TOO_FEW_MEMBERS",
  "TOO_FEW_VENUES",
  "TOO_LATE",
  "TOO_MANY_EXTENSIONS",
  "TOO_MANY_VENUES",
  "UNDER_AGE",
] as const;

export type RefusalCode = (typeof REFUSALS)[number];

/** Plain values only, so that a refusal can be written down, sent and shown. */
export type Values = Readonly<Record<string, string | number | boolean | null | readonly string[] | readonly number[]>>;

export type Refusal = { readonly refused: RefusalCode; readonly basis: Basis; readonly values: Values };

/** To refuse, one must hold the clause that refuses, and show the values that failed. A silent regulation cannot say no. */
export const refuse = (code: RefusalCode, { basis }: Clause<unknown>, values: Values = {}): Refusal => ({ refused: code, basis, values });

export const isRefusal = (answer: object): answer is Refusal => "refused" in answer;
