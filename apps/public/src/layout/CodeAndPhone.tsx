import { usePage } from "../site/page-context.js";
import { Button } from "../ui/Button.js";
import { ErrorSummary } from "../ui/ErrorSummary.js";
import { TextField } from "../ui/TextField.js";
import classes from "./reading.module.css";

type Words = Readonly<Record<"title" | "intro" | "code" | "codeHint" | "phone" | "open" | "errors", string>>;
type Props = { readonly words: Words; readonly typed?: { readonly code: string; readonly phone: string }; readonly error?: string };

/** What is one's own is opened by code and phone, and nothing else: whether one of them alone exists is never said. */
export const CodeAndPhone = ({ words, typed, error }: Props) => (
  <div className={classes.page}>
    <ErrorSummary title={words.errors} errors={error ? [{ field: "code", text: error }] : []} />
    <h1>{words.title}</h1>
    <p>{words.intro}</p>
    <form method="post" action={usePage().url} noValidate className={classes.form}>
      <TextField name="code" label={words.code} hint={words.codeHint} value={typed?.code ?? ""} error={error} autoComplete="off" short />
      <TextField name="phone" type="tel" label={words.phone} value={typed?.phone ?? ""} autoComplete="tel" inputMode="numeric" short />
      <Button>{words.open}</Button>
    </form>
  </div>
);
