import { graphql } from "../../../gql/gql.js";
import { useDay } from "../DayFrame.js";
import { PlanEditor } from "./PlanEditor.js";
import { valuesOf } from "./plan-values.js";

const ReviseOpenDay_mutation = graphql(`
  mutation ReviseOpenDay($openDay: ID!, $input: PlanInput!) {
    reviseOpenDay(openDay: $openDay, input: $input) {
      __typename
      ... on OpenDay { id status version }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

/** A plan that is not announced yet is drafted anew; an approved one goes back to be approved. */
export function RevisePage() {
  const day = useDay();
  return (
    <PlanEditor
      document={ReviseOpenDay_mutation}
      variables={(input) => ({ openDay: day.id, input })}
      initial={valuesOf(day)}
      back={`/open-days/${day.id}`}
    />
  );
}
