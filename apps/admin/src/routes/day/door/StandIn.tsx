import { Form, Select } from "antd";
import { ActButton } from "../../../act/ActButton.js";
import { graphql } from "../../../gql/gql.js";
import { useMay } from "../../../session/me.js";
import { words } from "../../../wording/zh-CN.day.js";
import type { DoorList } from "./use-door-list.js";

const StandIn_mutation = graphql(`
  mutation StandIn($input: StandInInput!) {
    standIn(input: $input) {
      __typename
      ... on OpenDay { id status version }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

type Values = { absent?: string[]; waiting?: string[] };
type Props = { readonly day: string; readonly list: DoorList; readonly onDone: () => void };
const { door: labels } = words;

/** Reserves who came take the places of those who did not, in the order of the draw. */
export function StandIn({ day, list: { guests, seated, waiting }, onDone }: Props) {
  const { notMine } = useMay();
  const nameOf = (receipt: string) =>
    [receipt, guests.find(({ receiptNumber }) => receiptNumber === receipt)?.name].filter(Boolean).join(" ");
  const present = new Set(guests.filter(({ checkIns }) => checkIns.length > 0).map(({ receiptNumber }) => receiptNumber));
  const optionsOf = (receipts: readonly string[]) => receipts.map((value) => ({ value, label: nameOf(value) }));
  return (
    <ActButton
      name="standIn"
      document={StandIn_mutation}
      variables={({ absent = [], waiting: here = [] }: Values) => ({ input: { openDay: day, absent, waiting: here } })}
      onDone={onDone}
      notYet={notMine("ORGANISER")}
    >
      <Form.Item name="absent" label={labels.absent} required>
        <Select
          mode="multiple"
          options={optionsOf(seated.filter((receipt) => !present.has(receipt)))}
          showSearch={{ optionFilterProp: "label" }}
        />
      </Form.Item>
      <Form.Item name="waiting" label={labels.waiting} required>
        <Select mode="multiple" options={optionsOf(waiting)} showSearch={{ optionFilterProp: "label" }} />
      </Form.Item>
    </ActButton>
  );
}
