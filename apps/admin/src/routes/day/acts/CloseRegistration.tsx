import { ActButton } from "../../../act/ActButton.js";
import { graphql } from "../../../gql/gql.js";
import { useMay } from "../../../session/me.js";
import type { Day } from "../DayFrame.js";

const CloseRegistration_mutation = graphql(`
  mutation CloseRegistration($openDay: ID!) {
    closeRegistration(openDay: $openDay) {
      __typename
      ... on OpenDay { id status version }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

export function CloseRegistration({ day }: { readonly day: Day }) {
  const { notMine } = useMay();
  return (
    <ActButton
      name="closeRegistration"
      document={CloseRegistration_mutation}
      variables={() => ({ openDay: day.id })}
      notYet={notMine("ORGANISER")}
    />
  );
}
