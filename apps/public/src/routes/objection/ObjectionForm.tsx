import classes from "../../layout/reading.module.css";
import { usePage, useWording } from "../../site/page-context.js";
import { Button } from "../../ui/Button.js";
import { ErrorSummary } from "../../ui/ErrorSummary.js";
import { TextField } from "../../ui/TextField.js";
import { RefusalNotice } from "../apply/RefusalNotice.js";
import type { Entered } from "./entered.js";
import type { ObjectToPosted } from "./object-to.act.js";

type Props = { readonly posted: Extract<ObjectToPosted, { at: "FORM" }> };

/** Four fields. Posts without a script, and gives every value back. */
export function ObjectionForm({ posted: { entered, slips, refused } }: Props) {
  const { objection, apply, faults } = useWording();
  const errors = slips.map(({ field, code, values }) => ({ field, text: faults[code](objection.fields[field] ?? field, values ?? {}) }));
  const field = (name: keyof Entered) => ({
    name,
    label: objection[name],
    value: entered[name],
    error: errors.find((error) => error.field === name)?.text,
  });
  return (
    <div className={classes.page}>
      <ErrorSummary title={apply.errors(errors.length)} errors={errors} />
      {refused && <RefusalNotice refused={refused} title={objection.refused} />}
      <h1>{objection.title}</h1>
      <p>{objection.intro}</p>
      <form method="post" action={usePage().url} noValidate className={classes.form}>
        <TextField {...field("against")} hint={objection.againstHint} inputMode="numeric" autoComplete="off" short />
        <TextField {...field("text")} hint={objection.textHint} rows={5} />
        <TextField {...field("name")} autoComplete="name" short />
        <TextField {...field("phone")} hint={objection.phoneHint} type="tel" inputMode="numeric" autoComplete="tel" short />
        <Button name="step" value="check">
          {objection.check}
        </Button>
      </form>
    </div>
  );
}
