import { ActButton } from "../../../act/ActButton.js";
import { graphql } from "../../../gql/gql.js";
import { useMay } from "../../../session/me.js";

const DrawLots_mutation = graphql(`
  mutation DrawLots($openDay: ID!) {
    drawLots(openDay: $openDay) {
      __typename
      ... on OpenDay { id status version }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

export function DrawLots({ day, notYet }: { readonly day: string; readonly notYet?: string | false }) {
  const { notMine } = useMay();
  return (
    <ActButton
      name="drawLots"
      primary
      document={DrawLots_mutation}
      variables={() => ({ openDay: day })}
      notYet={notMine("ORGANISER") || notYet}
    />
  );
}
