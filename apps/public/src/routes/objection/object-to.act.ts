import { graphql } from "../../gql/gql.js";
import { type Act, type Acted, textOf } from "../../site/act.js";
import type { Refused } from "../apply/apply.act.js";
import type { Slip } from "../apply/slips.js";
import { type Entered, leftEmpty, readEntered } from "./entered.js";

const RaiseObjection_mutation = graphql(`
  mutation RaiseObjection($input: RaiseObjectionInput!) {
    raiseObjection(input: $input) {
      ... on ObjectionReceipt { receiptCode }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

/** Where the form has got to. */
export type ObjectToPosted =
  | { readonly at: "FORM"; readonly entered: Entered; readonly slips: readonly Slip[]; readonly refused?: Refused }
  | { readonly at: "CHECK"; readonly entered: Entered; readonly key: string }
  | { readonly at: "DONE"; readonly receiptCode: string }
  | { readonly at: "CLOSED" };

const show = (posted: ObjectToPosted, status = 200): Acted => ({ show: posted, status });

/** One address, three steps, as for an application. The key makes a second press of the button the same objection. */
export const objectToAct: Act = async (client, { form, params: { town = "", id = "" } }) => {
  const entered = readEntered(form);
  const step = textOf(form, "step");
  if (step === "change") return show({ at: "FORM", entered, slips: [] });

  const slips = leftEmpty(entered);
  if (slips.length > 0) return show({ at: "FORM", entered, slips }, 422);
  if (step !== "submit") return show({ at: "CHECK", entered, key: crypto.randomUUID() });

  const input = { ...entered, organisation: town, openDay: id, idempotencyKey: textOf(form, "key") };
  const { data } = await client.mutate({ mutation: RaiseObjection_mutation, variables: { input } });
  const answer = data?.raiseObjection;
  switch (answer?.__typename) {
    case "ObjectionReceipt":
      return show({ at: "DONE", receiptCode: answer.receiptCode });
    case "InvalidInput":
      return show({ at: "FORM", entered, slips: answer.faults }, 422);
    case "Refusal":
      return show({ at: "FORM", entered, slips: [], refused: answer }, 422);
    default:
      return show({ at: "CLOSED" }, 409);
  }
};
