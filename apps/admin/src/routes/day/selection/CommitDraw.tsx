import { ActButton } from "../../../act/ActButton.js";
import { graphql } from "../../../gql/gql.js";
import { useMay } from "../../../session/me.js";
import { TextField } from "../../../ui/TextField.js";
import { words } from "../../../wording/zh-CN.day.js";

const CommitDraw_mutation = graphql(`
  mutation CommitDraw($input: CommitDrawInput!) {
    commitDraw(input: $input) {
      __typename
      ... on OpenDay { id status version }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

const { selection: labels } = words;
const linesOf = (text = "") =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/** Freezes the list before a die is thrown, and says which will be thrown. */
export function CommitDraw({ day }: { readonly day: string }) {
  const { notMine } = useMay();
  return (
    <ActButton
      name="commitDraw"
      primary
      document={CommitDraw_mutation}
      variables={({ sourceNames }: { sourceNames?: string }) => ({ input: { openDay: day, sourceNames: linesOf(sourceNames) } })}
      notYet={notMine("ORGANISER")}
    >
      <TextField name="sourceNames" label={labels.sources} hint={labels.sourcesHint} rows={3} required autoFocus />
    </ActButton>
  );
}
