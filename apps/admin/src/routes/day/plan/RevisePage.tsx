import { graphql } from "../../../gql/gql.js";
import { useDay } from "../DayFrame.js";
import { PlanEditor } from "./PlanEditor.js";
import { valuesOf } from "./plan-values.js";

const ReviseOpenDay_mutation = graphql(`
  mutation ReviseOpenDay($openDay: ID!, $version: Int, $input: PlanInput!) {
    reviseOpenDay(openDay: $openDay, version: $version, input: $input) {
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
      variables={(input, version) => ({ openDay: day.id, version, input })}
      plan={{ version: day.version, values: valuesOf(day) }}
      back={`/open-days/${day.id}`}
    />
  );
}
