import { usePage, useWording } from "../../site/page-context.js";
import { Button } from "../../ui/Button.js";
import { ErrorSummary } from "../../ui/ErrorSummary.js";
import { TextField } from "../../ui/TextField.js";
import type { Opening } from "./answers.js";
import classes from "./my-application.module.css";

/** Code and phone, and nothing else: whether one of them alone exists is never said. */
export function OpenForm({ posted, error }: { readonly posted?: Opening; readonly error?: string }) {
  const { mine } = useWording();
  return (
    <div className={classes.mine}>
      <ErrorSummary title={mine.errors} errors={error ? [{ field: "code", text: error }] : []} />
      <h1>{mine.title}</h1>
      <p>{mine.intro}</p>
      <form method="post" action={usePage().url} noValidate className={classes.form}>
        <TextField name="code" label={mine.code} hint={mine.codeHint} value={posted?.code ?? ""} error={error} autoComplete="off" short />
        <TextField name="phone" type="tel" label={mine.phone} value={posted?.phone ?? ""} autoComplete="tel" inputMode="numeric" short />
        <Button>{mine.open}</Button>
      </form>
    </div>
  );
}
