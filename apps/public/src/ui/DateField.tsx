import { useWording } from "../site/page-context.js";
import { FieldGroup, type FieldText } from "./Field.js";
import classes from "./field.module.css";

type Parts = { readonly year: string; readonly month: string; readonly day: string };

/** Year, month and day in three boxes: nobody has to scroll a calendar back to 1956. */
export function DateField({ values, ...text }: FieldText & { readonly values: Parts }) {
  const { apply } = useWording();
  return (
    <FieldGroup {...text}>
      <div className={classes.parts}>
        {(["year", "month", "day"] as const).map((part) => (
          <label key={part}>
            <input
              id={part === "year" ? text.name : undefined}
              name={part}
              defaultValue={values[part]}
              inputMode="numeric"
              autoComplete={`bday-${part}`}
              maxLength={part === "year" ? 4 : 2}
              aria-invalid={text.error ? true : undefined}
              className={part === "year" ? classes.four : classes.two}
            />
            {apply[part]}
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
