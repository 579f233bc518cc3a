import type { OperationVariables, TypedDocumentNode } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import { answerOf, isNotDone, type NotDone } from "./answer.js";

export type Act<Data extends object, Variables extends OperationVariables> = TypedDocumentNode<Data, Variables>;
export type Outcome<Data> = { readonly data: Data } | { readonly notDone: NotDone | "FAILED" };

/** Takes one act, and reads what is on the screen again: the office always sees what holds now. */
export function useAct<Data extends object, Variables extends OperationVariables>(act: Act<Data, Variables>) {
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);

  const ask = async (variables: Variables): Promise<Outcome<Data>> => {
    const { data } = await client.mutate<Data>({ mutation: act, variables, fetchPolicy: "no-cache" });
    if (!data) return { notDone: "FAILED" };
    const answer = answerOf(data);
    if (!isNotDone(answer) || answer.__typename === "OutOfTurn") await client.refetchQueries({ include: "active" });
    return isNotDone(answer) ? { notDone: answer } : { data: data as Data };
  };

  const take = async (variables: Variables): Promise<Outcome<Data>> => {
    setBusy(true);
    const outcome = await ask(variables).catch(() => ({ notDone: "FAILED" as const }));
    setBusy(false);
    return outcome;
  };
  return { busy, take };
}
