import classes from "../../layout/reading.module.css";
import { usePage, useWording } from "../../site/page-context.js";
import { Button } from "../../ui/Button.js";
import { ErrorSummary } from "../../ui/ErrorSummary.js";
import { TextField } from "../../ui/TextField.js";
import type { MyOpinionPosted } from "./my-opinion.act.js";

/** Code and phone, and nothing else: whether one of them alone exists is never said. */
export function OpenOpinion({ posted, error }: { readonly posted?: MyOpinionPosted; readonly error?: string }) {
  const { own } = useWording().opinions;
  return (
    <div className={classes.page}>
      <ErrorSummary title={own.errors} errors={error ? [{ field: "code", text: error }] : []} />
      <h1>{own.title}</h1>
      <p>{own.intro}</p>
      <form method="post" action={usePage().url} noValidate className={classes.form}>
        <TextField name="code" label={own.code} hint={own.codeHint} value={posted?.code ?? ""} error={error} autoComplete="off" short />
        <TextField name="phone" type="tel" label={own.phone} value={posted?.phone ?? ""} autoComplete="tel" inputMode="numeric" short />
        <Button>{own.open}</Button>
      </form>
    </div>
  );
}
