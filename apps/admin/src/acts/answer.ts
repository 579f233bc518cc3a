import type { FaultCode, RefusalCode } from "../gql/graphql.js";

/** The three answers of every act that are no fact. */
export type NotDone =
  | { readonly __typename: "Refusal"; readonly code: RefusalCode; readonly article?: string | null; readonly values: object }
  | { readonly __typename: "OutOfTurn"; readonly nowAt: string }
  | { readonly __typename: "InvalidInput"; readonly faults: readonly SaidFault[] };

export type SaidFault = {
  readonly field: string;
  readonly code: FaultCode;
  readonly article?: string | null;
  readonly values?: object | null;
};

const NOT_DONE: readonly string[] = ["Refusal", "OutOfTurn", "InvalidInput"] satisfies readonly NotDone["__typename"][];

export const isNotDone = (answer: { readonly __typename: string }): answer is NotDone => NOT_DONE.includes(answer.__typename);

/** The one field of a mutation's data. */
export const answerOf = (data: object): { readonly __typename: string } => Object.values(data)[0];
