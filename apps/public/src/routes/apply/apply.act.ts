import type { RefusalCode, Values } from "@kaimen/domain";
import { graphql } from "../../gql/gql.js";
import { type Act, type Acted, textOf } from "../../site/act.js";
import { type Entered, inputOf, readEntered } from "./entered.js";
import { leftEmpty, type Slip } from "./slips.js";

const SubmitApplication_mutation = graphql(`
  mutation SubmitApplication($input: SubmitApplicationInput!) {
    submitApplication(input: $input) {
      ... on ApplicationReceipt { receiptCode }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

export type Refused = { readonly code: RefusalCode; readonly article?: string | null; readonly values: Values };

/** Where the form has got to. */
export type ApplyPosted =
  | { readonly at: "FORM"; readonly entered: Entered; readonly slips: readonly Slip[]; readonly refused?: Refused }
  | { readonly at: "CHECK"; readonly entered: Entered; readonly key: string }
  | { readonly at: "DONE"; readonly receiptCode: string }
  | { readonly at: "CLOSED" };

/** Which version of the words beside the boxes was consented to: a new one whenever `apply.declared` changes. */
export const CONSENT_TEXT = "2026-11";

const show = (posted: ApplyPosted, status = 200): Acted => ({ show: posted, status });

/** One address, three steps: fill in, check, submit. The key makes a second press of the button the same application. */
export const applyAct: Act = async (client, { form, params: { town = "", id = "" } }) => {
  const entered = readEntered(form);
  const step = textOf(form, "step");
  if (step === "change") return show({ at: "FORM", entered, slips: [] });

  const slips = leftEmpty(entered);
  if (slips.length > 0) return show({ at: "FORM", entered, slips }, 422);
  if (step !== "submit") return show({ at: "CHECK", entered, key: crypto.randomUUID() });

  const input = {
    ...inputOf(id, textOf(form, "key"), entered),
    organisation: town,
    consentText: CONSENT_TEXT,
  };
  const { data } = await client.mutate({ mutation: SubmitApplication_mutation, variables: { input } });
  const answer = data?.submitApplication;
  switch (answer?.__typename) {
    case "ApplicationReceipt":
      return show({ at: "DONE", receiptCode: answer.receiptCode });
    case "InvalidInput":
      return show({ at: "FORM", entered, slips: answer.faults }, 422);
    case "Refusal":
      return show({ at: "FORM", entered, slips: [], refused: answer }, 422);
    default:
      return show({ at: "CLOSED" }, 409);
  }
};
