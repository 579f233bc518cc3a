import classes from "./field.module.css";

type Props = { readonly title: string; readonly errors: readonly { readonly field: string; readonly text: string }[] };

/** Every error on top, each a link to its field. */
export const ErrorSummary = ({ title, errors }: Props) =>
  errors.length === 0 ? null : (
    <div className={classes.summary} role="alert">
      <h2>{title}</h2>
      <ul>
        {errors.map(({ field, text }) => (
          <li key={field}>
            <a href={`#${field.split(".")[0]}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
