import { graphql } from "../../gql/gql.js";
import type { Client } from "../../site/client.js";
import type { Form } from "../../site/site.js";
import { CONSENT_TEXT } from "../apply/apply.act.js";
import { type Shown, shownAfter } from "./answers.js";
import { changesOf, readChanges } from "./changes.js";
import type { Own } from "./my-application.act.js";

const ChangeApplication_mutation = graphql(`
  mutation ChangeApplication($input: ChangeApplicationInput!) {
    changeApplication(input: $input) {
      ... on Application { standing }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

/** Judged anew by the server: each fault comes back beside its field, with every value that was typed. */
export async function change(client: Client, own: Own, form: Form): Promise<Shown> {
  const entered = readChanges(form);
  const input = { ...own, ...changesOf(entered), consentText: CONSENT_TEXT };
  const { data } = await client.mutate({ mutation: ChangeApplication_mutation, variables: { input } });
  const answer = data?.changeApplication;
  if (answer?.__typename === "InvalidInput") return { at: "CHANGE", entered, slips: answer.faults };
  if (answer?.__typename === "Refusal") return { at: "CHANGE", entered, slips: [], refused: answer };
  return shownAfter(answer, "CHANGED");
}
