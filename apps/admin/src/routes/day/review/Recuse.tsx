import { Form, Select } from "antd";
import { ActButton } from "../../../act/ActButton.js";
import { TextField } from "../../../ui/TextField.js";
import { words } from "../../../wording/zh-CN.day.js";
import { RecuseReviewer_mutation } from "./review-acts.js";
import type { Candidate, Reviewer } from "./use-review-board.js";

type Props = { readonly day: string; readonly candidate: Candidate; readonly reviewers: readonly Reviewer[] };
type Values = { reviewer?: string; reason?: string };

const { review: labels } = words;

/** The office writes down who is too near to a candidate (回避). */
export const Recuse = ({ day, candidate: { application }, reviewers }: Props) => (
  <ActButton
    link
    name="recuseReviewer"
    document={RecuseReviewer_mutation}
    variables={({ reviewer = "", reason = "" }: Values) => ({
      input: { openDay: day, application, reviewer, reason, department: reviewers.find(({ id }) => id === reviewer)?.unit ?? "" },
    })}
  >
    <Form.Item name="reviewer" label={labels.recused} required>
      <Select options={reviewers.map(({ id, name }) => ({ value: id, label: name }))} />
    </Form.Item>
    <TextField name="reason" label={labels.reason} required />
  </ActButton>
);
