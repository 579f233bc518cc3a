import type { Basis } from "./clause.js";
import type { Refusal, Values } from "./refusal.js";

/** Somebody was quicker, or the stage has passed: reload, do not scold. */
export type OutOfTurn = { readonly nowAt: string };

/** What can be wrong with one field. Published in the GraphQL contract. Alphabetical. */
export const FAULTS = [
  "CONTRADICTS",
  "GROUND_NEEDED",
  "LAST_ADMINISTRATOR",
  "MALFORMED",
  "NOT_FOUND",
  "NOT_OFFERED",
  "OUT_OF_RANGE",
  "PERSONAL_DATA",
  "PERSONAL_IDENTIFIER",
  "REQUIRED",
  "TAKEN",
  "TOO_LONG",
  "USED_FOR_OTHER_INPUT",
] as const;

export type FaultCode = (typeof FAULTS)[number];

/** One fault of one field; `field` is the path of the input, such as `quotas.2.most`. `basis` where a clause asks for it. */
export type Fault = { readonly field: string; readonly code: FaultCode; readonly basis?: Basis; readonly values?: Values };

/** Every fault at once, so that a form can show each beside its field. */
export type InvalidInput = { readonly faults: readonly Fault[] };

/** What an act answers. Exceptions are for faults of the machine and for callers who may not ask. */
export type Answer<Fact extends object> = Fact | Refusal | OutOfTurn | InvalidInput;

export const isOutOfTurn = (answer: object): answer is OutOfTurn => "nowAt" in answer;
export const isInvalid = (answer: object): answer is InvalidInput => "faults" in answer;

/** A fact, and nothing that keeps it from being one. */
export const isFact = <Fact extends object>(answer: Answer<Fact>): answer is Fact =>
  !("refused" in answer || "nowAt" in answer || "faults" in answer);

export const invalid = (...faults: Fault[]): InvalidInput => ({ faults });
