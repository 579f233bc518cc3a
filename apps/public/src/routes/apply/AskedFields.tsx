import { type FormFields, GENDERS } from "@kaimen/domain";
import { useWording } from "../../site/page-context.js";
import { RadioField } from "../../ui/RadioField.js";
import { TextField } from "../../ui/TextField.js";
import { ASKED, type Entered } from "./entered.js";

type Asked = FormFields | null | undefined;

/** The fields that this open day asks for beside the six. */
export const askedOf = (asked: Asked) => ASKED.filter((field) => (asked?.[field] ?? "OFF") !== "OFF");

type Props = { readonly asked: Asked; readonly entered: Entered; readonly errorOf: (field: string) => string | undefined };

/** What the office asks for besides, each with the reason why. */
export function AskedFields({ asked, entered, errorOf }: Props) {
  const { besides } = useWording().apply;
  return askedOf(asked).map((name) => {
    const { label, hint } = besides[name];
    const field = {
      name,
      value: entered[name],
      error: errorOf(name),
      hint,
      label: asked?.[name] === "OPTIONAL" ? besides.optional(label) : label,
    };
    if (name !== "gender") return <TextField key={name} {...field} rows={name === "accessibilityNeeds" ? 2 : undefined} />;
    const options = GENDERS.map((value) => ({ value, text: besides.genders[value] }));
    return <RadioField key={name} {...field} options={options} />;
  });
}
