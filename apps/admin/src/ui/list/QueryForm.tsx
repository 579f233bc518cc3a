import { Button, DatePicker, Form, Input, Select } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { wording } from "../../wording/zh-CN.js";
import type { AddressState } from "../use-address-state.js";

type Option = { readonly value: string; readonly label: string };

/** What a list can be asked for. `between` asks for `from` and `to`. */
export type QueryField =
  | { readonly kind: "text"; readonly name: string; readonly label: string }
  | { readonly kind: "one" | "many"; readonly name: string; readonly label: string; readonly options: readonly Option[] }
  | { readonly kind: "between"; readonly label: string };

type Values = Record<string, string | string[] | undefined> & { between?: [Dayjs, Dayjs] | null };
type Props = { readonly fields: readonly QueryField[]; readonly address: AddressState };

const DAY = "YYYY-MM-DD";

/** The query form above every list; what it asks for is written into the address, and read back from it. */
export function QueryForm({ fields, address }: Props) {
  const [form] = Form.useForm();
  const ask = ({ between, ...rest }: Values) =>
    address.ask({ ...rest, ...(between && { from: between[0].format(DAY), to: between[1].format(DAY) }) });
  const reset = () => {
    address.ask({});
    form.setFieldsValue(Object.fromEntries(fields.map((field) => [field.kind === "between" ? "between" : field.name, undefined])));
  };
  return (
    <Form form={form} layout="inline" onFinish={ask} style={{ marginBottom: 12, rowGap: 8 }} initialValues={valuesIn(address, fields)}>
      {fields.map((field) => (
        <Form.Item key={field.label} name={field.kind === "between" ? "between" : field.name} label={field.label}>
          {widgetOf(field)}
        </Form.Item>
      ))}
      <Button type="primary" htmlType="submit">
        {wording.list.ask}
      </Button>
      <Button onClick={reset} style={{ marginLeft: 8 }}>
        {wording.list.reset}
      </Button>
    </Form>
  );
}

function widgetOf(field: QueryField) {
  if (field.kind === "text") return <Input allowClear style={{ width: 140 }} />;
  if (field.kind === "between") return <DatePicker.RangePicker />;
  const { kind, options } = field;
  return (
    <Select
      mode={kind === "many" ? "multiple" : undefined}
      options={[...options]}
      allowClear
      style={{ minWidth: 140 }}
      placeholder={wording.list.any}
    />
  );
}

function valuesIn(address: AddressState, fields: readonly QueryField[]) {
  const [from, to] = [address.get("from"), address.get("to")];
  const entries = fields.map((field) => {
    if (field.kind === "between") return ["between", from && to ? [dayjs(from), dayjs(to)] : null];
    return [field.name, field.kind === "many" ? address.all(field.name) : address.get(field.name)];
  });
  return Object.fromEntries(entries);
}
