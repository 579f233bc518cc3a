import { type CivilDate, typedDay } from "@kaimen/domain";
import { Alert, Button, Flex, Form } from "antd";
import { type KeyboardEvent, useRef, useState } from "react";
import { Link } from "react-router";
import { isDeclined, type ShownFault } from "../../../act/answer.js";
import { freshKey } from "../../../act/fresh-key.js";
import { placeFaults } from "../../../act/place-faults.js";
import { Said } from "../../../act/Said.js";
import { useAct } from "../../../act/use-act.js";
import { graphql } from "../../../gql/gql.js";
import type { EnterApplicationInput, EnterApplicationMutation } from "../../../gql/graphql.js";
import { words } from "../../../wording/zh-CN.day.js";
import { useDay } from "../DayFrame.js";
import classes from "../day.module.css";
import { EntryFields } from "./EntryFields.js";
import { CONSENT_TEXT, today } from "./entry-words.js";

const EnterApplication_mutation = graphql(`
  mutation EnterApplication($input: EnterApplicationInput!) {
    enterApplication(input: $input) {
      __typename
      ... on ApplicationReceipt { applicationId receiptNumber receiptCode }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

type Values = Omit<EnterApplicationInput, "openDay" | "idempotencyKey" | "topics" | "consents"> & {
  topics?: string;
  consents: (keyof EnterApplicationInput["consents"])[];
};
type Receipt = Extract<EnterApplicationMutation["enterApplication"], { __typename: "ApplicationReceipt" }>;

const { entry } = words;

/** What a desk enters one after the other stays: the way in, the day, the text that was read out. */
const blank = (): Partial<Values> => ({ ties: ["LIVE"], fullCivilCapacity: true, consents: [] });

/** A telephone call or a sheet of paper becomes an application, without a hand leaving the keyboard. */
export function EntryPage() {
  const day = useDay();
  const [form] = Form.useForm<Values>();
  const { take, reload, busy, declined, trouble } = useAct(EnterApplication_mutation);
  const [loose, setLoose] = useState<ShownFault[]>([]);
  const [receipt, setReceipt] = useState<Receipt>();
  // One key for one sheet: sent twice, it is one application.
  const key = useRef(freshKey());

  const finish = async (values: Values) => {
    const answer = await take({ input: inputOf(values, day.id, key.current) });
    if (!answer) return;
    if (isDeclined(answer)) return setLoose(answer.__typename === "InvalidInput" ? placeFaults(form, answer.faults) : []);
    key.current = freshKey();
    setReceipt(answer);
    setLoose([]);
    form.setFieldsValue({ ...emptied, ...blank() });
    form.getFieldInstance("name")?.focus();
  };
  const byKey = (event: KeyboardEvent) => void (event.ctrlKey && event.key === "Enter" && form.submit());
  const initial = { channel: "PHONE" as const, consentObtainedOn: today(), consentText: CONSENT_TEXT, ...blank() };

  if (day.status !== "RECRUITING") return <p className={classes.hint}>{entry.closed}</p>;
  return (
    <Form
      form={form}
      layout="horizontal"
      labelCol={{ flex: "168px" }}
      initialValues={initial}
      onFinish={finish}
      onKeyDown={byKey}
      className={classes.narrow}
    >
      <p className={classes.hint}>{entry.hint}</p>
      {receipt && <Taken receipt={receipt} />}
      <Said declined={declined} trouble={trouble} loose={loose} onReload={() => void reload()} />
      <EntryFields day={day} />
      <Flex gap={8}>
        <Button type="primary" htmlType="submit" loading={busy}>
          {entry.submit}
        </Button>
        <Link to={`/open-days/${day.id}/applications`}>
          <Button tabIndex={-1}>{entry.back}</Button>
        </Link>
      </Flex>
    </Form>
  );
}

const Taken = ({ receipt: { receiptNumber, receiptCode } }: { readonly receipt: Receipt }) => (
  <Alert
    role="status"
    type="success"
    showIcon
    title={entry.taken(receiptNumber)}
    description={entry.code(receiptCode)}
    style={{ marginBottom: 16 }}
  />
);

const emptied = {
  name: "",
  phone: "",
  born: "",
  villageOrUnit: "",
  category: undefined,
  topics: "",
  idNumber: "",
  address: "",
  accessibilityNeeds: "",
  gender: undefined,
} as const;

function inputOf({ consents, topics = "", born = "", ...values }: Values, openDay: string, idempotencyKey: string): EnterApplicationInput {
  const given = (name: keyof EnterApplicationInput["consents"]) => consents.includes(name);
  return {
    ...values,
    name: values.name ?? "",
    phone: values.phone ?? "",
    category: values.category ?? "",
    villageOrUnit: values.villageOrUnit ?? "",
    consentText: values.consentText ?? "",
    consentObtainedOn: values.consentObtainedOn ?? (today() as CivilDate),
    born: typedDay(born),
    topics: topics
      .split("\n")
      .map((one) => one.trim())
      .filter(Boolean),
    consents: {
      processing: given("processing"),
      passingToDepartments: given("passingToDepartments"),
      publicationOfName: given("publicationOfName"),
      photographs: given("photographs"),
    },
    openDay,
    idempotencyKey,
  };
}
