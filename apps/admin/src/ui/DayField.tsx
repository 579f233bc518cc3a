import type { CivilDate } from "@kaimen/domain";
import { DatePicker, Form } from "antd";
import type { NamePath } from "antd/es/form/interface";
import dayjs, { type Dayjs } from "dayjs";

type Props = { readonly name: NamePath; readonly label: string; readonly hint?: string; readonly required?: boolean };

/** A legal day: the form keeps it as `YYYY-MM-DD`, and only the picker sees anything else. */
export const DayField = ({ name, label, hint, required }: Props) => (
  <Form.Item
    name={name}
    label={label}
    extra={hint}
    required={required}
    getValueProps={(day?: CivilDate) => ({ value: day ? dayjs(day) : undefined })}
    normalize={(picked: Dayjs | null) => picked?.format("YYYY-MM-DD")}
  >
    <DatePicker style={{ width: "100%" }} />
  </Form.Item>
);
