import { ActButton } from "../../act/ActButton.js";
import { TextField } from "../../act/fields.js";
import { graphql } from "../../gql/gql.js";
import { useNotMine } from "../../session/me.js";
import { wording } from "../../wording/zh-CN.js";
import type { Plan } from "./AnnualPlanPage.js";

const ApproveAnnualPlan_act = graphql(`
  mutation ApproveAnnualPlan($input: ApproveAnnualPlanInput!) {
    approveAnnualPlan(input: $input) {
      ... on AnnualPlan { id version }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code article values } }
    }
  }
`);

type Grounds = { months?: string; timesPerYear?: string };

const { approve } = wording.plan;

/** The second person's word; a departure from what is done 一般 needs its ground. */
export function ApprovePlan({ plan }: { readonly plan: Plan | undefined }) {
  const notMine = useNotMine("APPROVER");
  if (!plan) return null;
  const asked = (given: Grounds) => {
    const grounds = Object.entries(given).flatMap(([clause, ground]) => (ground ? [{ clause, ground }] : []));
    return { input: { annualPlan: plan.id, version: plan.version, grounds } };
  };
  return (
    <ActButton
      name={approve}
      document={ApproveAnnualPlan_act}
      variables={asked}
      notYet={plan.status === "DRAFT" ? notMine : approve.notDraft}
      primary
    >
      <TextField name="months" label={approve.ground} area={2} optional />
      <TextField name="timesPerYear" label={approve.number} area={2} optional />
    </ActButton>
  );
}
