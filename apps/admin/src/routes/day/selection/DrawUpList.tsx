import { Form, Select } from "antd";
import { ActButton } from "../../../act/ActButton.js";
import { graphql } from "../../../gql/gql.js";
import { useMay } from "../../../session/me.js";
import { TextField } from "../../../ui/TextField.js";
import { words } from "../../../wording/zh-CN.day.js";
import { wording } from "../../../wording/zh-CN.js";
import type { Candidate } from "./use-candidates.js";

const DrawUpList_mutation = graphql(`
  mutation DrawUpList($input: DrawUpListInput!) {
    drawUpList(input: $input) {
      __typename
      ... on OpenDay { id status version }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

type Values = { receipts?: string[]; reserves?: string[]; ground?: string };
type Props = { readonly day: string; readonly candidates: readonly Candidate[] };
const { selection: labels } = words;

/** The organiser names the list, where no clause must have the lot. */
export function DrawUpList({ day, candidates }: Props) {
  const { notMine } = useMay();
  const options = candidates.map(({ receiptNumber, name, category }) => ({
    value: receiptNumber,
    label: `${receiptNumber} ${name ?? ""} ${wording.categories[category] ?? category}`,
  }));
  return (
    <ActButton
      name="drawUpList"
      width={640}
      document={DrawUpList_mutation}
      variables={({ receipts = [], reserves = [], ground = "" }: Values) => ({ input: { openDay: day, receipts, reserves, ground } })}
      notYet={notMine("ORGANISER")}
    >
      <Form.Item name="receipts" label={labels.receipts} extra={labels.receiptsHint} required>
        <Select mode="multiple" options={options} showSearch={{ optionFilterProp: "label" }} />
      </Form.Item>
      <Form.Item name="reserves" label={labels.reserveReceipts} extra={labels.reservesHint}>
        <Select mode="multiple" options={options} showSearch={{ optionFilterProp: "label" }} />
      </Form.Item>
      <TextField name="ground" label={words.grounds} rows={2} required />
    </ActButton>
  );
}
