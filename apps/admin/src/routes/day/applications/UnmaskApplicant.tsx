import { Descriptions, Modal } from "antd";
import { useState } from "react";
import { ActButton } from "../../../act/ActButton.js";
import { graphql } from "../../../gql/gql.js";
import type { UnmaskApplicantMutation } from "../../../gql/graphql.js";
import { TextField } from "../../../ui/TextField.js";
import { words } from "../../../wording/zh-CN.day.js";

const UnmaskApplicant_mutation = graphql(`
  mutation UnmaskApplicant($input: UnmaskApplicantInput!) {
    unmaskApplicant(input: $input) {
      __typename
      ... on UnmaskedApplicant { receiptNumber name phone born idNumber address }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

type Unmasked = Extract<UnmaskApplicantMutation["unmaskApplicant"], { __typename: "UnmaskedApplicant" }>;
const { applications: labels } = words;
const SHOWN = ["name", "phone", "born", "idNumber", "address"] as const;

/** Shown until it is closed, kept nowhere; the journal keeps who looked and why. */
export function UnmaskApplicant({ id }: { readonly id: string }) {
  const [unmasked, setUnmasked] = useState<Unmasked>();
  const items = unmasked && SHOWN.map((name) => ({ key: name, label: labels[name], children: unmasked[name] ?? "—" }));
  return (
    <>
      <ActButton
        name="unmaskApplicant"
        document={UnmaskApplicant_mutation}
        variables={({ reason = "" }: { reason?: string }) => ({ input: { application: id, reason } })}
        onDone={(fact) => setUnmasked(fact as Unmasked)}
      >
        <TextField name="reason" label={labels.reason} hint={labels.reasonHint} required autoFocus />
      </ActButton>
      <Modal open={Boolean(unmasked)} title={labels.unmasked} footer={null} onCancel={() => setUnmasked(undefined)}>
        <Descriptions size="small" column={1} bordered items={items} />
      </Modal>
    </>
  );
}
