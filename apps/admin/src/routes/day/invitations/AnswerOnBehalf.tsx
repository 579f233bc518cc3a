import { ActButton } from "../../../act/ActButton.js";
import { graphql } from "../../../gql/gql.js";
import { TextField } from "../../../ui/TextField.js";
import { words } from "../../../wording/zh-CN.day.js";

const AcceptOnBehalf_mutation = graphql(`
  mutation AcceptOnBehalf($input: AnswerOnBehalfInput!) {
    acceptOnBehalf(input: $input) {
      __typename
      ... on Invitation { receiptNumber name status checkIns { stop at } }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

const DeclineOnBehalf_mutation = graphql(`
  mutation DeclineOnBehalf($input: AnswerOnBehalfInput!) {
    declineOnBehalf(input: $input) {
      __typename
      ... on Invitation { receiptNumber name status checkIns { stop at } }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

type Props = { readonly day: string; readonly receiptNumber: string; readonly answer: "accept" | "decline" };
const { invitations: labels } = words;

/** She said so on the telephone; how the office knows is kept. */
export function AnswerOnBehalf({ day, receiptNumber, answer }: Props) {
  const shared = {
    link: true,
    variables: ({ reason = "" }: { reason?: string }) => ({ input: { openDay: day, receiptNumber, reason } }),
    children: <TextField name="reason" label={labels.reason} hint={labels.reasonHint} required autoFocus />,
  };
  if (answer === "accept") return <ActButton {...shared} name="acceptOnBehalf" document={AcceptOnBehalf_mutation} />;
  return <ActButton {...shared} name="declineOnBehalf" danger document={DeclineOnBehalf_mutation} />;
}
