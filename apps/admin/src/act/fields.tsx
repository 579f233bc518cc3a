import { Checkbox, DatePicker, Form, Input, InputNumber, Select } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { wording } from "../wording/zh-CN.js";

type Name = string | readonly (string | number)[];
type Field = { readonly name: Name; readonly label: string; readonly extra?: string; readonly optional?: boolean };
export type Option = { readonly value: string; readonly label: string };

const item = ({ name, label, extra, optional }: Field) => ({
  name: typeof name === "string" ? name : [...name],
  label,
  extra,
  rules: optional ? [] : [{ required: true, message: wording.door.needed(label) }],
});

export const TextField = ({ area, most = 500, ...field }: Field & { readonly area?: number; readonly most?: number }) => (
  <Form.Item {...item(field)}>
    {area ? <Input.TextArea rows={area} maxLength={most} showCount /> : <Input maxLength={most} autoComplete="off" />}
  </Form.Item>
);

export const ChoiceField = ({ options, many, ...field }: Field & { readonly options: readonly Option[]; readonly many?: boolean }) => (
  <Form.Item {...item(field)}>
    <Select
      options={[...options]}
      {...(many && { mode: "multiple" as const })}
      allowClear={field.optional ?? false}
      showSearch={{ optionFilterProp: "label" }}
    />
  </Form.Item>
);

export const NumberField = ({ least, most, suffix, ...field }: Field & { least?: number; most?: number; suffix?: string }) => (
  <Form.Item {...item(field)}>
    <InputNumber {...(least !== undefined && { min: least })} {...(most !== undefined && { max: most })} precision={0} suffix={suffix} />
  </Form.Item>
);

/** A legal day travels as text, and is never a moment. */
export const DayField = (field: Field) => (
  <Form.Item
    {...item(field)}
    getValueProps={(day?: string) => ({ value: day ? dayjs(day) : undefined })}
    normalize={(day?: Dayjs) => day?.format("YYYY-MM-DD")}
  >
    <DatePicker />
  </Form.Item>
);

/** A moment of the office's day, typed as it was seen on the clock. */
export const MomentField = (field: Field) => (
  <Form.Item
    {...item(field)}
    getValueProps={(at?: string) => ({ value: at ? dayjs(at) : undefined })}
    normalize={(at?: Dayjs) => at?.toISOString()}
  >
    <DatePicker showTime={{ format: "HH:mm" }} format="YYYY-MM-DD HH:mm" />
  </Form.Item>
);

export const TickField = ({ name, label }: Field) => (
  <Form.Item name={typeof name === "string" ? name : [...name]} valuePropName="checked">
    <Checkbox>{label}</Checkbox>
  </Form.Item>
);
