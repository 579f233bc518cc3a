import { ActButton } from "../../../act/ActButton.js";
import { graphql } from "../../../gql/gql.js";
import { useMay } from "../../../session/me.js";

const SettleOpenDay_mutation = graphql(`
  mutation SettleOpenDay($openDay: ID!) {
    settleOpenDay(openDay: $openDay) {
      __typename
      ... on OpenDay { id status version }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

export function SettleOpenDay({ day, notYet }: { readonly day: string; readonly notYet?: string | false }) {
  const { notMine } = useMay();
  return (
    <ActButton
      name="settleOpenDay"
      primary
      document={SettleOpenDay_mutation}
      variables={() => ({ openDay: day })}
      notYet={notMine("ORGANISER") || notYet}
    />
  );
}
