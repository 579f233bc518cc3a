import { ActButton } from "../../../act/ActButton.js";
import { canKeep, wipeList } from "../../../door/keep/shelf.js";
import { graphql } from "../../../gql/gql.js";
import { useMay } from "../../../session/me.js";

const CloseDay_mutation = graphql(`
  mutation CloseDay($openDay: ID!) {
    closeDay(openDay: $openDay) {
      __typename
      ... on OpenDay { id status version }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

export function CloseDay({ day, notYet }: { readonly day: string; readonly notYet?: string | false }) {
  const { notMine } = useMay();
  return (
    <ActButton
      name="closeDay"
      primary
      document={CloseDay_mutation}
      variables={() => ({ openDay: day })}
      onDone={() => void (canKeep() && wipeList(day))}
      notYet={notMine("ORGANISER") || notYet}
    />
  );
}
