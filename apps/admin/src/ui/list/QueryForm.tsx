import { Button, Form } from "antd";
import { wording } from "../../wording/zh-CN.js";
import type { AddressState } from "../use-address-state.js";
import { nameOf, type QueryField, questionOf, valuesIn, widgetOf } from "./query-field.js";

type Props = { readonly fields: readonly QueryField[]; readonly address: AddressState };

/** The query form above every list; what it asks for is written into the address, and read back from it. */
export function QueryForm({ fields, address }: Props) {
  const [form] = Form.useForm();
  const given = valuesIn(address, fields);
  const reset = () => {
    address.ask({});
    form.setFieldsValue(Object.fromEntries(fields.map((field) => [nameOf(field), undefined])));
  };
  return (
    <Form
      key={JSON.stringify(given)}
      form={form}
      layout="inline"
      onFinish={(typed) => address.ask(questionOf(typed))}
      style={{ marginBottom: 12, rowGap: 8 }}
      initialValues={given}
    >
      {fields.map((field) => {
        const tick = field.kind === "tick";
        return (
          <Form.Item
            key={field.label}
            name={nameOf(field)}
            label={tick ? undefined : field.label}
            valuePropName={tick ? "checked" : "value"}
          >
            {widgetOf(field, wording.list.any)}
          </Form.Item>
        );
      })}
      <Button type="primary" htmlType="submit">
        {wording.list.ask}
      </Button>
      <Button onClick={reset} style={{ marginLeft: 8 }}>
        {wording.list.reset}
      </Button>
    </Form>
  );
}
