import { ActButton } from "../../../act/ActButton.js";
import { graphql } from "../../../gql/gql.js";
import type { ReleaseSubject } from "../../../gql/graphql.js";
import { useMay } from "../../../session/me.js";

const SubmitRelease_mutation = graphql(`
  mutation SubmitRelease($input: SubmitReleaseInput!) {
    submitRelease(input: $input) {
      __typename
      ... on Release { subject of status textHash }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

type Props = { readonly subject: ReleaseSubject; readonly of: string; readonly text: string; readonly read: string };

/** Hands the text in as it stands on the page (送审), over the one that was `read` and no other. */
export function SubmitRelease({ subject, of, text, read }: Props) {
  const { notMine } = useMay();
  return (
    <ActButton
      name="submitRelease"
      document={SubmitRelease_mutation}
      variables={() => ({ input: { subject, of, text, read } })}
      notYet={notMine("ORGANISER")}
    />
  );
}
