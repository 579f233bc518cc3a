import { Form, Input } from "antd";
import type { NamePath } from "antd/es/form/interface";

type Props = {
  readonly name: NamePath;
  readonly label: string;
  readonly hint?: string;
  readonly rows?: number;
  readonly required?: boolean;
  readonly autoFocus?: boolean;
};

/** A line or a paragraph of text; what is required is said by the server too, so the mark is all that stands here. */
export const TextField = ({ name, label, hint, rows, required, autoFocus }: Props) => (
  <Form.Item name={name} label={label} extra={hint} required={required}>
    {rows ? <Input.TextArea rows={rows} autoFocus={autoFocus} /> : <Input autoFocus={autoFocus} />}
  </Form.Item>
);
