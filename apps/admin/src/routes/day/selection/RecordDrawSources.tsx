import { ActButton } from "../../../act/ActButton.js";
import { graphql } from "../../../gql/gql.js";
import { useMay } from "../../../session/me.js";
import { TextField } from "../../../ui/TextField.js";
import { words } from "../../../wording/zh-CN.day.js";

const RecordDrawSources_mutation = graphql(`
  mutation RecordDrawSources($input: RecordDrawSourcesInput!) {
    recordDrawSources(input: $input) {
      __typename
      ... on OpenDay { id status version }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

type Values = { sources?: { value?: string }[] };
type Props = { readonly day: string; readonly names: readonly string[] };
const { selection: labels } = words;

/** Written down once, in the order in which the sources were named. */
export function RecordDrawSources({ day, names }: Props) {
  const { notMine } = useMay();
  return (
    <ActButton
      name="recordDrawSources"
      primary
      document={RecordDrawSources_mutation}
      variables={({ sources = [] }: Values) => ({
        input: { openDay: day, sources: names.map((name, at) => ({ name, value: sources[at]?.value ?? "" })) },
      })}
      notYet={notMine("ORGANISER")}
    >
      {names.map((name, at) => (
        <TextField key={name} name={["sources", at, "value"]} label={labels.sourceValue(name)} hint={labels.digitsHint} required />
      ))}
    </ActButton>
  );
}
