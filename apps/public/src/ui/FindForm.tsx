import { Button } from "./Button.js";
import classes from "./find-form.module.css";
import { TextField } from "./TextField.js";

type Words = { readonly find: string; readonly number: string; readonly numberHint: string; readonly search: string };
type Props = { readonly action: string; readonly words: Words; readonly value: string; readonly found?: string };

/** Asks a list for one number. The answer stands under the question, and the address can be sent on. */
export const FindForm = ({ action, words, value, found }: Props) => (
  <form method="get" action={`${action}#find`} className={classes.find} id="find">
    <TextField name="number" label={words.number} hint={words.numberHint} value={value} inputMode="numeric" autoComplete="off" short />
    <Button quiet>{words.search}</Button>
    {found && (
      <p role="status" className={classes.found}>
        {found}
      </p>
    )}
  </form>
);
