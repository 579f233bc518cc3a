import { Form, Select } from "antd";
import { ActButton } from "../../../act/ActButton.js";
import { graphql } from "../../../gql/gql.js";
import { words } from "../../../wording/zh-CN.day.js";
import type { Reviewer } from "./use-review-board.js";

const AppointReviewer_mutation = graphql(`
  mutation AppointReviewer($input: AppointReviewerInput!) {
    appointReviewer(input: $input) {
      __typename
      ... on OpenDay { id status version }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

type Values = { department?: string; reviewer?: string };
type Props = {
  readonly day: string;
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly reviewers: readonly Reviewer[];
};

const { review: labels } = words;

/** A department whose people are all recused is not stuck. */
export const AppointReviewer = ({ day, units, reviewers }: Props) => (
  <ActButton
    name="appointReviewer"
    document={AppointReviewer_mutation}
    variables={({ department = "", reviewer = "" }: Values) => ({ input: { openDay: day, department, reviewer } })}
  >
    <Form.Item name="department" label={labels.department} required>
      <Select options={units.map(({ id, name }) => ({ value: id, label: name }))} />
    </Form.Item>
    <Form.Item name="reviewer" label={labels.reviewer} required>
      <Select options={reviewers.map(({ id, name }) => ({ value: id, label: name }))} />
    </Form.Item>
  </ActButton>
);
