import { useParams } from "react-router";
import classes from "../../layout/reading.module.css";
import { usePaths, useWording } from "../../site/page-context.js";
import { Button } from "../../ui/Button.js";
import { ErrorSummary } from "../../ui/ErrorSummary.js";
import { TextField } from "../../ui/TextField.js";

/** For whoever was given the code on paper, without the link. */
export function EnterCode({ code = "", error }: { readonly code?: string; readonly error?: string }) {
  const { nominate } = useWording();
  const { town = "" } = useParams();
  return (
    <div className={classes.page}>
      <ErrorSummary title={nominate.errorsTitle} errors={error ? [{ field: "code", text: error }] : []} />
      <h1>{nominate.title}</h1>
      <p>{nominate.intro}</p>
      <form method="post" action={usePaths().nominate(town)} noValidate className={classes.form}>
        <TextField name="code" label={nominate.code} hint={nominate.codeHint} value={code} error={error} autoComplete="off" />
        <Button>{nominate.open}</Button>
      </form>
    </div>
  );
}
