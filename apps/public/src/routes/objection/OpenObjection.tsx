import { usePage, useWording } from "../../site/page-context.js";
import { Button } from "../../ui/Button.js";
import { ErrorSummary } from "../../ui/ErrorSummary.js";
import { TextField } from "../../ui/TextField.js";
import type { MyObjectionPosted } from "./my-objection.act.js";
import classes from "./objection.module.css";

/** Code and phone, and nothing else: whether one of them alone exists is never said. */
export function OpenObjection({ posted, error }: { readonly posted?: MyObjectionPosted; readonly error?: string }) {
  const { follow } = useWording().objection;
  return (
    <div className={classes.objection}>
      <ErrorSummary title={follow.errors} errors={error ? [{ field: "code", text: error }] : []} />
      <h1>{follow.title}</h1>
      <p>{follow.intro}</p>
      <form method="post" action={usePage().url} noValidate className={classes.form}>
        <TextField
          name="code"
          label={follow.code}
          hint={follow.codeHint}
          value={posted?.code ?? ""}
          error={error}
          autoComplete="off"
          short
        />
        <TextField name="phone" type="tel" label={follow.phone} value={posted?.phone ?? ""} autoComplete="tel" inputMode="numeric" short />
        <Button>{follow.open}</Button>
      </form>
    </div>
  );
}
