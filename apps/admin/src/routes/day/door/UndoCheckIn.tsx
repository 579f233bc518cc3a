import { ActButton } from "../../../act/ActButton.js";
import type { Guest } from "../../../door/guest-list.js";
import { graphql } from "../../../gql/gql.js";
import { TextField } from "../../../ui/TextField.js";
import { words } from "../../../wording/zh-CN.day.js";

const UndoCheckIn_mutation = graphql(`
  mutation UndoCheckIn($input: UndoCheckInInput!) {
    undoCheckIn(input: $input) {
      __typename
      ... on Invitation { receiptNumber name status checkIns { stop at } }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

type Props = {
  readonly day: string;
  readonly receiptNumber: string;
  readonly stop?: string;
  readonly onDone: (guest: Pick<Guest, "receiptNumber" | "checkIns">) => void;
};

/** The wrong line was tapped. */
export const UndoCheckIn = ({ day, receiptNumber, stop, onDone }: Props) => (
  <ActButton
    link
    name="undoCheckIn"
    document={UndoCheckIn_mutation}
    variables={({ reason = "" }: { reason?: string }) => ({ input: { openDay: day, receiptNumber, stop, reason } })}
    onDone={(fact) => onDone(fact)}
  >
    <TextField name="reason" label={words.applications.reason} hint={words.door.reasonPlaceholder} required autoFocus />
  </ActButton>
);
