import { FieldGroup, type FieldText } from "./Field.js";
import classes from "./field.module.css";

type Option = { readonly value: string; readonly text: string; readonly aside?: string };

export const RadioField = ({ options, value, ...text }: FieldText & { readonly value: string; readonly options: readonly Option[] }) => (
  <FieldGroup {...text}>
    {options.map((option, at) => (
      <label key={option.value} className={classes.choice}>
        <input
          type="radio"
          id={at === 0 ? text.name : undefined}
          name={text.name}
          value={option.value}
          defaultChecked={option.value === value}
        />
        <span>
          {option.text}
          {option.aside && <span className={classes.aside}>（{option.aside}）</span>}
        </span>
      </label>
    ))}
  </FieldGroup>
);
