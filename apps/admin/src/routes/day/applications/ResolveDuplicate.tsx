import { Form, Select } from "antd";
import { ActButton } from "../../../act/ActButton.js";
import { graphql } from "../../../gql/gql.js";
import { TextField } from "../../../ui/TextField.js";
import { words } from "../../../wording/zh-CN.day.js";
import type { Application } from "./ApplicationsPage.js";

const ResolveDuplicate_mutation = graphql(`
  mutation ResolveDuplicate($input: ResolveDuplicateInput!) {
    resolveDuplicate(input: $input) {
      __typename
      ... on Application { id status possibleDuplicates }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

/** Two behind one phone, or one twice (一人一个名额). */
export const ResolveDuplicate = ({ application: { id, possibleDuplicates } }: { readonly application: Application }) => (
  <>
    <ActButton
      link
      name="mergeDuplicate"
      document={ResolveDuplicate_mutation}
      initial={{ into: possibleDuplicates[0] }}
      variables={({ into, ground = "" }: { into?: string; ground?: string }) => ({
        input: { application: id, decision: "MERGE" as const, into, ground },
      })}
    >
      <Form.Item name="into" label={words.applications.mergeInto}>
        <Select options={possibleDuplicates.map((value) => ({ value, label: value }))} />
      </Form.Item>
      <TextField name="ground" label={words.applications.reason} required />
    </ActButton>
    <ActButton
      link
      name="keepBoth"
      document={ResolveDuplicate_mutation}
      variables={() => ({ input: { application: id, decision: "KEEP_BOTH" as const } })}
    />
  </>
);
