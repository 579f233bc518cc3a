import { Form, Radio } from "antd";
import { ActButton } from "../../../act/ActButton.js";
import { graphql } from "../../../gql/gql.js";
import type { ObjectionDecision } from "../../../gql/graphql.js";
import { optionsOf } from "../../../ui/list/options.js";
import { TextField } from "../../../ui/TextField.js";
import { words } from "../../../wording/zh-CN.day.js";

const DecideObjection_mutation = graphql(`
  mutation DecideObjection($input: DecideObjectionInput!) {
    decideObjection(input: $input) {
      __typename
      ... on Objection { id status reason decidedOn }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

type Values = { decision?: ObjectionDecision; reason?: string };
const { notice: labels } = words;

export const DecideObjection = ({ id }: { readonly id: string }) => (
  <ActButton
    link
    name="decideObjection"
    document={DecideObjection_mutation}
    initial={{ decision: "DISMISSED" }}
    variables={({ decision = "DISMISSED", reason = "" }: Values) => ({ input: { objection: id, decision, reason } })}
  >
    <Form.Item name="decision" label={labels.decision}>
      <Radio.Group options={optionsOf(labels.decisions)} />
    </Form.Item>
    <TextField name="reason" label={labels.decidedReason} rows={3} required />
  </ActButton>
);
