import { graphql } from "../../../gql/gql.js";
import { PageTitle } from "../../../layout/PageTitle.js";
import { words } from "../../../wording/zh-CN.day.js";
import { PlanEditor } from "./PlanEditor.js";
import { emptyPlan } from "./plan-values.js";

const PlanOpenDay_mutation = graphql(`
  mutation PlanOpenDay($input: PlanInput!) {
    planOpenDay(input: $input) {
      __typename
      ... on OpenDay { id status version }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

/** A new open day (拟定方案). */
export const PlanPage = () => (
  <>
    <PageTitle>{words.plan.title}</PageTitle>
    <PlanEditor document={PlanOpenDay_mutation} variables={(input) => ({ input })} plan={{ values: emptyPlan() }} back="/open-days" />
  </>
);
