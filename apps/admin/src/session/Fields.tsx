import { Form, Input } from "antd";
import { wording } from "../wording/zh-CN.js";

const { door } = wording;

type Props = { readonly name: string; readonly label: string; readonly autoComplete: string; readonly least?: number };

export const PasswordField = ({ name, label, autoComplete, least = 1 }: Props) => (
  <Form.Item
    name={name}
    label={label}
    rules={[{ required: true, min: least, message: least > 1 ? door.least(least) : door.needed(label) }]}
  >
    <Input.Password autoComplete={autoComplete} />
  </Form.Item>
);

export const CodeField = () => (
  <Form.Item name="code" label={door.code} extra={door.codeHint} rules={[{ required: true, pattern: /^\d{6}$/, message: door.codeShape }]}>
    <Input inputMode="numeric" autoComplete="one-time-code" maxLength={6} autoFocus />
  </Form.Item>
);
