import { describedBy, FieldError, type FieldText, Hint } from "./Field.js";
import classes from "./field.module.css";

type Props = FieldText & {
  readonly value: string;
  /** Where the same question is on a page twice. */
  readonly id?: string;
  readonly type?: string;
  readonly autoComplete?: string;
  readonly inputMode?: "numeric" | "text";
  readonly rows?: number;
  readonly short?: boolean;
};

/** One question, one answer: the label, why it is asked, what is wrong with it, and the box. */
export function TextField({ value, id, rows, short = false, type = "text", autoComplete, inputMode, name, ...rest }: Props) {
  const text = { ...rest, name: id ?? name };
  const { label, error } = text;
  const control = {
    id: text.name,
    name,
    defaultValue: value,
    "aria-describedby": describedBy(text),
    "aria-invalid": error ? true : undefined,
  };
  return (
    <div className={error ? classes.wrong : classes.field}>
      <label htmlFor={text.name} className={classes.label}>
        {label}
      </label>
      <Hint {...text} />
      <FieldError {...text} />
      {rows ? (
        <textarea {...control} rows={rows} className={classes.box} />
      ) : (
        <input {...control} type={type} autoComplete={autoComplete} inputMode={inputMode} className={short ? classes.short : classes.box} />
      )}
    </div>
  );
}
