import { Descriptions, Modal } from "antd";
import { useState } from "react";
import { ActButton } from "../../act/ActButton.js";
import { TextField } from "../../act/fields.js";
import { graphql } from "../../gql/gql.js";
import type { UnmaskRecipientMutation } from "../../gql/graphql.js";
import { useNotMine } from "../../session/me.js";
import { wording } from "../../wording/zh-CN.js";

const RecordCall_act = graphql(`
  mutation RecordCall($input: RecordCallInput!) {
    recordCall(input: $input) {
      ... on Message { id standing }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code article values } }
    }
  }
`);

const UnmaskRecipient_act = graphql(`
  mutation UnmaskRecipient($input: UnmaskRecipientInput!) {
    unmaskRecipient(input: $input) {
      ... on UnmaskedRecipient { message name contact }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code article values } }
    }
  }
`);

type Unmasked = Extract<UnmaskRecipientMutation["unmaskRecipient"], { __typename: "UnmaskedRecipient" }>;

const { call } = wording.desk;

export const RecordCall = ({ message }: { readonly message: string }) => (
  <ActButton
    name={{ name: call.act, says: call.says }}
    document={RecordCall_act}
    variables={() => ({ input: { message } })}
    notYet={useNotMine("ORGANISER", "OPINION_HANDLER")}
    link
  />
);

/** The number in clear, for a reason that stands in the journal; it is gone as soon as the window is closed. */
export function UnmaskRecipient({ message }: { readonly message: string }) {
  const [shown, setShown] = useState<Unmasked>();
  const notMine = useNotMine("ORGANISER", "OPINION_HANDLER");
  return (
    <>
      <ActButton
        name={{ name: call.unmask, says: call.unmaskSays }}
        document={UnmaskRecipient_act}
        variables={({ reason }: { reason: string }) => ({ input: { message, reason } })}
        notYet={notMine}
        link
        onDone={setShown}
      >
        <TextField name="reason" label={call.reason} area={2} />
      </ActButton>
      {shown && <Unmasked shown={shown} onClose={() => setShown(undefined)} />}
    </>
  );
}

const Unmasked = ({ shown: { name, contact }, onClose }: { readonly shown: Unmasked; readonly onClose: () => void }) => (
  <Modal open title={call.shown} onOk={onClose} onCancel={onClose} cancelButtonProps={{ style: { display: "none" } }}>
    <Descriptions
      bordered
      column={1}
      items={[
        { key: "name", label: call.name, children: name ?? "—" },
        { key: "contact", label: call.contact, children: contact },
      ]}
    />
  </Modal>
);
