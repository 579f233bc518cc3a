import { FieldError, FieldGroup, type FieldText } from "./Field.js";
import classes from "./field.module.css";

type Option = { readonly value: string; readonly text: string; readonly error?: string };

/** Boxes to tick, none ticked beforehand. Where each box is a question of its own, each has its own error. */
export const CheckField = ({
  options,
  values,
  ...text
}: FieldText & { readonly values: readonly string[]; readonly options: readonly Option[] }) => (
  <FieldGroup {...text}>
    {options.map((option, at) => (
      <div key={option.value} className={option.error ? classes.wrong : undefined}>
        <FieldError name={option.value} label={option.text} error={option.error} />
        <label className={classes.choice}>
          <input
            type="checkbox"
            id={at === 0 && text.error ? text.name : option.value}
            name={text.name}
            value={option.value}
            defaultChecked={values.includes(option.value)}
          />
          <span>{option.text}</span>
        </label>
      </div>
    ))}
  </FieldGroup>
);
