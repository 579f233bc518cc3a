import type { Fault, RefusalCode, Values } from "@kaimen/domain";

/** Why an act did not become a fact. Each is an answer, not an error. */
export type Declined =
  | { readonly __typename: "Refusal"; readonly code: RefusalCode; readonly article?: string | null; readonly values: Values }
  | { readonly __typename: "OutOfTurn"; readonly nowAt: string }
  | { readonly __typename: "InvalidInput"; readonly faults: readonly ShownFault[] };

export type ShownFault = Pick<Fault, "field" | "code"> & { readonly article?: string | null; readonly values?: Values | null };

export type AnswerOf<Data> = Extract<Data[keyof Data], object>;
export type FactOf<Data> = Exclude<AnswerOf<Data>, { __typename: Declined["__typename"] }>;

export const isDeclined = (answer: object): answer is Declined =>
  ["Refusal", "OutOfTurn", "InvalidInput"].includes((answer as { __typename: string }).__typename);
