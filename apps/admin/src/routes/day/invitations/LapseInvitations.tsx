import { ActButton } from "../../../act/ActButton.js";
import { graphql } from "../../../gql/gql.js";
import { useMay } from "../../../session/me.js";

const LapseInvitations_mutation = graphql(`
  mutation LapseInvitations($openDay: ID!) {
    lapseInvitations(openDay: $openDay) {
      __typename
      ... on OpenDay { id status version }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

export function LapseInvitations({ day, notYet }: { readonly day: string; readonly notYet?: string | false }) {
  const { notMine } = useMay();
  return (
    <ActButton
      name="lapseInvitations"
      primary
      document={LapseInvitations_mutation}
      variables={() => ({ openDay: day })}
      notYet={notMine("ORGANISER") || notYet}
    />
  );
}
