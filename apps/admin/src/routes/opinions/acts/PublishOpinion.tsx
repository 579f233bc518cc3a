import { findIdentifiers, maskIdentifiers } from "@kaimen/domain";
import { Form, Typography } from "antd";
import { ActButton } from "../../../act/ActButton.js";
import { TextField } from "../../../act/fields.js";
import { graphql } from "../../../gql/gql.js";
import { wording } from "../../../wording/zh-CN.js";
import { identifierKinds } from "../../../wording/zh-CN.opinions.js";
import type { OpinionAct } from "./opinion-acts.js";

const { opinions } = wording;
const { acts } = opinions;

const PublishOpinion_act = graphql(`
  mutation PublishOpinion($input: PublishOpinionInput!) {
    publishOpinion(input: $input) {
      ... on Opinion { id version status }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code article values } }
    }
  }
`);

type Texts = { question: string; reply: string };

/** What the public will read: masked beforehand, looked through again while it is typed, and looked through last by the server. */
export function PublishOpinion({ opinion: { id, version, text, rounds }, unless }: OpinionAct) {
  const reply = rounds.at(-1)?.reply?.text ?? "";
  return (
    <ActButton
      name={acts.publish}
      document={PublishOpinion_act}
      variables={(given: Texts) => ({ input: { opinion: id, version, ...given } })}
      notYet={unless}
      initial={{ question: maskIdentifiers(text ?? ""), reply: maskIdentifiers(reply) }}
      primary
      width={720}
    >
      <TextField name="question" label={opinions.publishedQuestion} area={5} most={5000} />
      <StillNamed field="question" />
      <TextField name="reply" label={opinions.publishedReply} area={7} most={5000} />
      <StillNamed field="reply" />
    </ActButton>
  );
}

function StillNamed({ field }: { readonly field: keyof Texts }) {
  const text: string = Form.useWatch(field) ?? "";
  const found = findIdentifiers(text).map(({ kind, from, to }) => `${identifierKinds[kind]} ${text.slice(from, to)}`);
  return (
    <Typography.Paragraph type={found.length > 0 ? "danger" : "secondary"} role="status">
      {found.length > 0 ? acts.publish.found(found.join("、")) : acts.publish.clean}
    </Typography.Paragraph>
  );
}
