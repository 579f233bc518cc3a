import { Button, DatePicker, Form, Select } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import type { AddressState } from "../../ui/use-address-state.js";
import { wording } from "../../wording/zh-CN.js";

type Question = { readonly status?: string[]; readonly between?: [Dayjs, Dayjs] | null };

const options = Object.entries(wording.statuses).map(([value, label]) => ({ value, label }));

/** The query form of the list; what it asks for is read back from the address. */
export function OpenDaysForm({ address }: { readonly address: AddressState }) {
  const [form] = Form.useForm<Question>();
  const [from, to] = [address.get("from"), address.get("to")];
  const ask = ({ status, between }: Question) =>
    address.ask({ status, from: between?.[0].format("YYYY-MM-DD"), to: between?.[1].format("YYYY-MM-DD") });
  const reset = () => {
    address.ask({});
    form.setFieldsValue({ status: [], between: null });
  };
  return (
    <Form
      form={form}
      layout="inline"
      onFinish={ask}
      style={{ marginBottom: 16, rowGap: 12 }}
      initialValues={{ status: address.all("status"), between: from && to ? [dayjs(from), dayjs(to)] : null }}
    >
      <Form.Item name="status" label={wording.openDays.status}>
        <Select mode="multiple" options={options} allowClear style={{ minWidth: 220 }} placeholder={wording.list.any} />
      </Form.Item>
      <Form.Item name="between" label={wording.openDays.between}>
        <DatePicker.RangePicker />
      </Form.Item>
      <Button type="primary" htmlType="submit">
        {wording.list.ask}
      </Button>
      <Button onClick={reset} style={{ marginLeft: 8 }}>
        {wording.list.reset}
      </Button>
    </Form>
  );
}
