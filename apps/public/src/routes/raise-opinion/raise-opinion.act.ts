import type { CivilDate } from "@kaimen/domain";
import { graphql } from "../../gql/gql.js";
import { type Act, type Acted, textOf } from "../../site/act.js";
import type { Refused } from "../apply/apply.act.js";
import type { Slip } from "../apply/slips.js";
import { type Entered, inputOf, leftEmpty, readEntered } from "./entered.js";

const RaiseOpinion_mutation = graphql(`
  mutation RaiseOpinion($input: RaiseOpinionInput!) {
    raiseOpinion(input: $input) {
      ... on OpinionReceipt { receiptCode due provisional }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

/** Where the form has got to. `late`: the open day takes no opinions now. */
export type RaisePosted =
  | { readonly at: "FORM"; readonly entered: Entered; readonly slips: readonly Slip[]; readonly refused?: Refused; readonly late?: boolean }
  | { readonly at: "CHECK"; readonly entered: Entered; readonly key: string }
  | { readonly at: "DONE"; readonly receiptCode: string; readonly due: CivilDate | null; readonly provisional: boolean };

const show = (posted: RaisePosted, status = 200): Acted => ({ show: posted, status });

/** One address, three steps: write, check, submit. The key makes a second press of the button the same opinion. */
export const raiseOpinionAct: Act = async (client, { form, params: { town = "" } }) => {
  const entered = readEntered(form);
  const step = textOf(form, "step");
  if (step === "change") return show({ at: "FORM", entered, slips: [] });

  const slips = leftEmpty(entered);
  if (slips.length > 0) return show({ at: "FORM", entered, slips }, 422);
  if (step !== "submit") return show({ at: "CHECK", entered, key: crypto.randomUUID() });

  const input = { ...inputOf(entered), organisation: town, idempotencyKey: textOf(form, "key") };
  const { data } = await client.mutate({ mutation: RaiseOpinion_mutation, variables: { input } });
  const answer = data?.raiseOpinion;
  switch (answer?.__typename) {
    case "OpinionReceipt":
      return show({ at: "DONE", receiptCode: answer.receiptCode ?? "", due: answer.due, provisional: answer.provisional });
    case "InvalidInput":
      return show({ at: "FORM", entered, slips: answer.faults }, 422);
    case "Refusal":
      return show({ at: "FORM", entered, slips: [], refused: answer }, 422);
    default:
      return show({ at: "FORM", entered, slips: [], late: true }, 409);
  }
};
