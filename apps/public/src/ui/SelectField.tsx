import { describedBy, FieldError, type FieldText, Hint } from "./Field.js";
import classes from "./field.module.css";

type Option = { readonly value: string; readonly text: string };

/** One of many, where a list of buttons would be longer than a screen. */
export const SelectField = ({ options, value, ...text }: FieldText & { readonly value: string; readonly options: readonly Option[] }) => (
  <div className={text.error ? classes.wrong : classes.field}>
    <label htmlFor={text.name} className={classes.label}>
      {text.label}
    </label>
    <Hint {...text} />
    <FieldError {...text} />
    <select id={text.name} name={text.name} defaultValue={value} aria-describedby={describedBy(text)} className={classes.box}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </select>
  </div>
);
