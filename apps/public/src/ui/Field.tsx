import type { ReactNode } from "react";
import classes from "./field.module.css";

export type FieldText = { readonly name: string; readonly label: string; readonly hint?: string; readonly error?: string };

export const hintId = (name: string) => `${name}-hint`;
export const errorId = (name: string) => `${name}-error`;

/** What a control points at with aria-describedby. */
export const describedBy = ({ name, hint, error }: FieldText) =>
  [hint && hintId(name), error && errorId(name)].filter(Boolean).join(" ") || undefined;

export const Hint = ({ name, hint }: FieldText) =>
  hint ? (
    <p id={hintId(name)} className={classes.hint}>
      {hint}
    </p>
  ) : null;

export const FieldError = ({ name, error }: FieldText) =>
  error ? (
    <p id={errorId(name)} className={classes.error}>
      {error}
    </p>
  ) : null;

/** A question with several controls. */
export const FieldGroup = ({ children, ...text }: FieldText & { readonly children: ReactNode }) => (
  <fieldset className={text.error ? classes.wrong : classes.field} aria-describedby={describedBy(text)}>
    <legend className={classes.label}>{text.label}</legend>
    <Hint {...text} />
    <FieldError {...text} />
    {children}
  </fieldset>
);
