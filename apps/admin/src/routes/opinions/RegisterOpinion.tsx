import type { CivilDate } from "@kaimen/domain";
import { Typography } from "antd";
import { useState } from "react";
import { ActButton } from "../../act/ActButton.js";
import { ChoiceField, DayField, TextField } from "../../act/fields.js";
import { freshKey } from "../../act/fresh-key.js";
import { graphql } from "../../gql/gql.js";
import type { OpinionChannel, OpinionKind, RegisterOpinionMutation } from "../../gql/graphql.js";
import { useNotMine } from "../../session/me.js";
import { optionsOf } from "../../ui/list/options.js";
import { ShownOnce } from "../../ui/ShownOnce.js";
import { wording } from "../../wording/zh-CN.js";

const RegisterOpinion_act = graphql(`
  mutation RegisterOpinion($input: RegisterOpinionInput!) {
    registerOpinion(input: $input) {
      ... on OpinionReceipt { id receiptNumber receiptCode due provisional }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code article values } }
    }
  }
`);

type Slip = {
  kind: OpinionKind;
  channel: OpinionChannel;
  text: string;
  name?: string;
  phone?: string;
  openDay?: string;
  receivedOn?: CivilDate;
};
type Receipt = Extract<RegisterOpinionMutation["registerOpinion"], { __typename: "OpinionReceipt" }>;

const { opinions } = wording;
const { register } = opinions;

/** A slip, a call or what somebody said at the counter, keyed in (登记). */
export function RegisterOpinion({ days }: { readonly days: readonly { value: string; label: string }[] }) {
  const notMine = useNotMine("ORGANISER", "OPINION_HANDLER");
  const [key, setKey] = useState(freshKey);
  const [receipt, setReceipt] = useState<Receipt>();
  const done = (fact: Receipt) => {
    setKey(freshKey());
    setReceipt(fact);
  };
  return (
    <>
      <ActButton
        name={register}
        document={RegisterOpinion_act}
        variables={(slip: Slip) => ({ input: { ...slip, idempotencyKey: key } })}
        notYet={notMine}
        initial={{ channel: "PAPER", kind: "SUGGESTION" }}
        primary
        onDone={done}
      >
        <ChoiceField name="kind" label={opinions.kind} options={optionsOf(opinions.kinds)} />
        <ChoiceField name="channel" label={opinions.channel} options={optionsOf(opinions.channels)} />
        <TextField name="text" label={opinions.text} area={5} most={5000} />
        <TextField name="name" label={register.person} extra={register.personHint} most={50} optional />
        <TextField name="phone" label={register.phone} most={20} optional />
        <ChoiceField name="openDay" label={opinions.openDay} options={days} optional />
        <DayField name="receivedOn" label={register.receivedOn} optional />
      </ActButton>
      {receipt && <Receipted receipt={receipt} onClose={() => setReceipt(undefined)} />}
    </>
  );
}

function Receipted({ receipt: { receiptCode, due }, onClose }: { readonly receipt: Receipt; readonly onClose: () => void }) {
  if (!receiptCode) return null;
  return (
    <ShownOnce title={register.once} shown={[[register.code, receiptCode]]} onClose={onClose}>
      {due && <Typography.Paragraph style={{ marginTop: 16 }}>{register.due(due)}</Typography.Paragraph>}
    </ShownOnce>
  );
}
