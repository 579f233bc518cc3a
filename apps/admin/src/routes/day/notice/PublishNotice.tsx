import { ActButton } from "../../../act/ActButton.js";
import { graphql } from "../../../gql/gql.js";
import { useMay } from "../../../session/me.js";

const PublishNotice_mutation = graphql(`
  mutation PublishNotice($openDay: ID!) {
    publishNotice(openDay: $openDay) {
      __typename
      ... on OpenDay { id status version }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

export function PublishNotice({ day, notYet }: { readonly day: string; readonly notYet?: string | false }) {
  const { notMine } = useMay();
  return (
    <ActButton
      name="publishNotice"
      primary
      document={PublishNotice_mutation}
      variables={() => ({ openDay: day })}
      notYet={notMine("ORGANISER") || notYet}
    />
  );
}
