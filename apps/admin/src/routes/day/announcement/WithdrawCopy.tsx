import { ActButton } from "../../../act/ActButton.js";
import { TextField } from "../../../act/fields.js";
import { graphql } from "../../../gql/gql.js";
import { useNotMine } from "../../../session/me.js";
import { words } from "../../../wording/zh-CN.day.js";

const WithdrawPublishedCopy_mutation = graphql(`
  mutation WithdrawPublishedCopy($input: WithdrawPublishedCopyInput!) {
    withdrawPublishedCopy(input: $input) {
      __typename
      ... on PublishedCopy { id }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

/** A wrong line is taken back, with a ground; it stays to be read here. */
export function WithdrawCopy({ copy }: { readonly copy: string }) {
  const notMine = useNotMine("ORGANISER");
  return (
    <ActButton
      name="withdrawPublishedCopy"
      document={WithdrawPublishedCopy_mutation}
      variables={({ ground }: { ground: string }) => ({ input: { publishedCopy: copy, ground } })}
      notYet={notMine}
      link
      danger
    >
      <TextField name="ground" label={words.ground} area={2} />
    </ActButton>
  );
}
