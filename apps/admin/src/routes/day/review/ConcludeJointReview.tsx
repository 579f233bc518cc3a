import { ActButton } from "../../../act/ActButton.js";
import { graphql } from "../../../gql/gql.js";
import { useMay } from "../../../session/me.js";

const ConcludeJointReview_mutation = graphql(`
  mutation ConcludeJointReview($openDay: ID!) {
    concludeJointReview(openDay: $openDay) {
      __typename
      ... on OpenDay { id status version }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

export function ConcludeJointReview({ day }: { readonly day: string }) {
  const { notMine } = useMay();
  return (
    <ActButton
      name="concludeJointReview"
      document={ConcludeJointReview_mutation}
      variables={() => ({ openDay: day })}
      notYet={notMine("ORGANISER")}
    />
  );
}
