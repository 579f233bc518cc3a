import type { CivilDate } from "../calendar/civil-date.js";
import { type Fault, type InvalidInput, invalid, type OutOfTurn } from "../regulation/answer.js";
import { findIdentifiers } from "./mask-identifiers.js";
import type { RepliedOpinion } from "./opinion.js";
import { textFaults } from "./written.js";

export type PublishOpinion = {
  readonly question: string;
  readonly reply: string;
  readonly by: string;
  readonly on: CivilDate;
  /** Names that must not be read in either text, such as that of the person who asked. */
  readonly names?: readonly string[];
};

/** Publishes question and answer (公开), with every identifier masked: what is found is for a person to mask, not to slip through. */
export function publishOpinion(opinion: RepliedOpinion, given: PublishOpinion): RepliedOpinion | OutOfTurn | InvalidInput {
  if (opinion.published) return { nowAt: "PUBLISHED" };
  const { question, reply, by, on, names = [] } = given;
  const faults = [...publicFaults("question", question, names), ...publicFaults("reply", reply, names)];
  return faults.length > 0 ? invalid(...faults) : { ...opinion, published: { question, reply, by, on } };
}

function publicFaults(field: string, text: string, names: readonly string[]): Fault[] {
  const kinds = [...new Set(findIdentifiers(text, names).map(({ kind }) => kind))].sort();
  return [...textFaults(field, text), ...(kinds.length > 0 ? [{ field, code: "PERSONAL_DATA", values: { found: kinds } } as const] : [])];
}
