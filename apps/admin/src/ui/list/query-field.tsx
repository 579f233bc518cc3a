import { Checkbox, DatePicker, Input, Select } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import type { AddressState } from "../use-address-state.js";

type Option = { readonly value: string; readonly label: string };

/** What a list can be asked for. `between` asks for `from` and `to`. */
export type QueryField =
  | { readonly kind: "text" | "tick" | "day"; readonly name: string; readonly label: string }
  | { readonly kind: "one" | "many"; readonly name: string; readonly label: string; readonly options: readonly Option[] }
  | { readonly kind: "between"; readonly label: string };

type Typed = Readonly<Record<string, string | readonly string[] | boolean | Dayjs | null | undefined>> & {
  between?: [Dayjs, Dayjs] | null;
};
type Question = Readonly<Record<string, string | readonly string[] | undefined>>;

const DAY = "YYYY-MM-DD";

export const nameOf = (field: QueryField) => (field.kind === "between" ? "between" : field.name);

/** As the address writes it: a day as text, a tick as `true`, and nothing for what was left empty. */
export function questionOf({ between, ...typed }: Typed): Question {
  const entries = Object.entries(typed).map(([name, value]) => [name, dayjs.isDayjs(value) ? value.format(DAY) : value] as const);
  const asked = entries.flatMap(([name, value]) => (value ? [[name, Array.isArray(value) ? value : String(value)] as const] : []));
  return { ...Object.fromEntries(asked), ...(between && { from: between[0].format(DAY), to: between[1].format(DAY) }) };
}

/** What the address asks for, as the fields show it. */
export const valuesIn = (address: AddressState, fields: readonly QueryField[]) =>
  Object.fromEntries(fields.map((field) => [nameOf(field), valueIn(address, field)]));

function valueIn(address: AddressState, field: QueryField) {
  if (field.kind === "between") {
    const [from, to] = [address.get("from"), address.get("to")];
    return from && to ? [dayjs(from), dayjs(to)] : null;
  }
  if (field.kind === "many") return address.all(field.name);
  const asked = address.get(field.name);
  if (field.kind === "tick") return asked === "true";
  return field.kind === "day" && asked ? dayjs(asked) : asked;
}

export function widgetOf(field: QueryField, any: string) {
  switch (field.kind) {
    case "text":
      return <Input allowClear style={{ width: 160 }} />;
    case "tick":
      return <Checkbox>{field.label}</Checkbox>;
    case "day":
      return <DatePicker />;
    case "between":
      return <DatePicker.RangePicker />;
    default:
      return <Select mode={modeOf(field)} options={[...field.options]} allowClear style={{ minWidth: 160 }} placeholder={any} />;
  }
}

const modeOf = ({ kind }: QueryField) => (kind === "many" ? "multiple" : undefined);
