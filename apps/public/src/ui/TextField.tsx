import { describedBy, FieldError, type FieldText, Hint } from "./Field.js";
import classes from "./field.module.css";

type Props = FieldText & {
  readonly value: string;
  readonly type?: string;
  readonly autoComplete?: string;
  readonly inputMode?: "numeric" | "text";
  readonly rows?: number;
  readonly short?: boolean;
};

/** One question, one answer: the label, why it is asked, what is wrong with it, and the box. */
export function TextField({ value, rows, short = false, type = "text", autoComplete, inputMode, ...text }: Props) {
  const { name, label, error } = text;
  const control = { id: name, name, defaultValue: value, "aria-describedby": describedBy(text), "aria-invalid": error ? true : undefined };
  return (
    <div className={error ? classes.wrong : classes.field}>
      <label htmlFor={name} className={classes.label}>
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
