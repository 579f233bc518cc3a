import { ActButton } from "../../../act/ActButton.js";
import { graphql } from "../../../gql/gql.js";
import { useMay } from "../../../session/me.js";

const ArchiveOpenDay_mutation = graphql(`
  mutation ArchiveOpenDay($openDay: ID!) {
    archiveOpenDay(openDay: $openDay) {
      __typename
      ... on OpenDay { id status version }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

export function ArchiveOpenDay({ day, notYet }: { readonly day: string; readonly notYet?: string | false }) {
  const { notMine } = useMay();
  return (
    <ActButton
      name="archiveOpenDay"
      primary
      document={ArchiveOpenDay_mutation}
      variables={() => ({ openDay: day })}
      notYet={notMine("ORGANISER") || notYet}
    />
  );
}
