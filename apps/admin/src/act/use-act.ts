import type { OperationVariables, TypedDocumentNode } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import { type AnswerOf, type Declined, type FactOf, isDeclined } from "./answer.js";

/** A fault of the machine, or a caller who may not ask. */
export type Trouble = "FAILED" | "FORBIDDEN";

const troubleOf = (error: unknown): Trouble => (/FORBIDDEN/.test(JSON.stringify(error)) ? "FORBIDDEN" : "FAILED");

/**
 * Takes one act, tells why it did not become a fact, and has every list read again once it did; `readAgain` is false where somebody stands
 * and waits, and the answer says all that has changed.
 */
export function useAct<Data extends object, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  { readAgain = true }: { readonly readAgain?: boolean } = {},
) {
  const client = useApolloClient();
  // What is read again need not be kept: a password or a name in clear is gone with its window.
  const fetchPolicy = readAgain ? "no-cache" : "network-only";
  const [busy, setBusy] = useState(false);
  const [declined, setDeclined] = useState<Declined>();
  const [trouble, setTrouble] = useState<Trouble>();

  const clear = () => (setDeclined(undefined), setTrouble(undefined));
  const reload = () => client.refetchQueries({ include: "active" });

  async function ask(variables: Variables): Promise<FactOf<Data> | Declined> {
    const { data } = await client.mutate<Data, OperationVariables>({ mutation: document, variables, fetchPolicy });
    const answer = Object.values(data as object).find((one) => typeof one === "object") as AnswerOf<Data>;
    if (readAgain && !isDeclined(answer)) await reload();
    return answer as FactOf<Data> | Declined;
  }

  async function take(variables: Variables): Promise<FactOf<Data> | Declined | undefined> {
    clear();
    setBusy(true);
    try {
      const answer = await ask(variables);
      if (isDeclined(answer as object)) setDeclined(answer as Declined);
      return answer;
    } catch (error) {
      setTrouble(troubleOf(error));
      return undefined;
    } finally {
      setBusy(false);
    }
  }

  return { take, reload, busy, declined, trouble, clear };
}
