import { randomBytes } from "node:crypto";

/** What an id is the id of: the prefix tells `node(id:)` where to look. Published; append only. */
export const PREFIXES = {
  Organisation: "org",
  OpenDay: "od",
  Opinion: "opn",
  Application: "app",
  Objection: "obj",
  NominationLink: "nom",
  Unit: "unit",
  Venue: "ven",
  Staff: "st",
  ApiKey: "key",
  AnnualPlan: "plan",
  PublishedCopy: "copy",
} as const;

export type Kind = keyof typeof PREFIXES;

/**
 * An opaque id such as `od_0199c2…`: its kind, then 128 bits that begin with the moment,
 * so that new rows stay neighbours in an index, and end in 80 bits that nobody can guess.
 */
export const newId = (kind: Kind, at: number = Date.now()): string =>
  `${PREFIXES[kind]}_${at.toString(16).padStart(12, "0")}${randomBytes(10).toString("hex")}`;

export const kindOf = (id: string): Kind | undefined =>
  (Object.keys(PREFIXES) as Kind[]).find((kind) => id.startsWith(`${PREFIXES[kind]}_`));
