import { Modal } from "antd";
import { useState } from "react";
import { ActButton } from "../../../act/ActButton.js";
import { graphql } from "../../../gql/gql.js";
import type { UnmaskObjectorMutation } from "../../../gql/graphql.js";
import { TextField } from "../../../ui/TextField.js";
import { words } from "../../../wording/zh-CN.day.js";

const UnmaskObjector_mutation = graphql(`
  mutation UnmaskObjector($input: UnmaskObjectorInput!) {
    unmaskObjector(input: $input) {
      __typename
      ... on UnmaskedObjector { receiptNumber name phone }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

type Unmasked = Extract<UnmaskObjectorMutation["unmaskObjector"], { __typename: "UnmaskedObjector" }>;

/** Shown until it is closed, for a reason that stands in the journal. */
export function UnmaskObjector({ id }: { readonly id: string }) {
  const [unmasked, setUnmasked] = useState<Unmasked>();
  return (
    <>
      <ActButton
        link
        name="unmaskObjector"
        document={UnmaskObjector_mutation}
        variables={({ reason = "" }: { reason?: string }) => ({ input: { objection: id, reason } })}
        onDone={(fact) => setUnmasked(fact)}
      >
        <TextField name="reason" label={words.applications.reason} hint={words.applications.reasonHint} required autoFocus />
      </ActButton>
      <Modal open={Boolean(unmasked)} title={words.notice.unmasked} footer={null} onCancel={() => setUnmasked(undefined)}>
        <p>{unmasked && `${unmasked.name} ${unmasked.phone}`}</p>
      </Modal>
    </>
  );
}
