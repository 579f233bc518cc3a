import { Button, Checkbox, DatePicker, Form, Input, Select } from "antd";
import dayjs from "dayjs";
import { wording } from "../wording/zh-CN.js";
import type { AddressState } from "./use-address-state.js";

type Asked =
  | {
      readonly kind: "choice";
      readonly name: string;
      readonly label: string;
      readonly options: readonly { value: string; label: string }[];
    }
  | { readonly kind: "tick" | "day" | "text"; readonly name: string; readonly label: string };

type Question = Readonly<Record<string, string | boolean | undefined>>;

/** The query form of a list; what it asks for is kept in the address, and read back from it. */
export function AskForm({ address, asked }: { readonly address: AddressState; readonly asked: readonly Asked[] }) {
  const [form] = Form.useForm<Question>();
  const given = asked.map(({ name, kind }) => [name, kind === "tick" ? address.get(name) === "true" : address.get(name)] as const);
  const ask = (question: Question) =>
    address.ask(Object.fromEntries(Object.entries(question).map(([name, value]) => [name, value ? String(value) : undefined])));
  const reset = () => {
    address.ask({});
    form.setFieldsValue(Object.fromEntries(asked.map(({ name }) => [name, undefined])));
  };
  return (
    <Form
      form={form}
      layout="inline"
      onFinish={ask}
      key={JSON.stringify(given)}
      style={{ marginBottom: 16, rowGap: 12 }}
      initialValues={Object.fromEntries(given)}
    >
      {asked.map((one) => (
        <Field key={one.name} {...one} />
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

function Field(asked: Asked) {
  const { name, label } = asked;
  switch (asked.kind) {
    case "choice":
      return (
        <Form.Item name={name} label={label}>
          <Select options={[...asked.options]} allowClear placeholder={wording.list.any} style={{ width: 180 }} />
        </Form.Item>
      );
    case "tick":
      return (
        <Form.Item name={name} valuePropName="checked">
          <Checkbox>{label}</Checkbox>
        </Form.Item>
      );
    case "day":
      return (
        <Form.Item
          name={name}
          label={label}
          getValueProps={(day?: string) => ({ value: day ? dayjs(day) : undefined })}
          normalize={(day?: dayjs.Dayjs) => day?.format("YYYY-MM-DD")}
        >
          <DatePicker />
        </Form.Item>
      );
    case "text":
      return (
        <Form.Item name={name} label={label}>
          <Input allowClear style={{ width: 200 }} />
        </Form.Item>
      );
  }
}
