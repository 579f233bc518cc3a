import { useParams } from "react-router";
import classes from "../../layout/reading.module.css";
import { usePage, usePaths, useWording } from "../../site/page-context.js";
import { Alert } from "../../ui/Alert.js";
import { Button } from "../../ui/Button.js";
import { ErrorSummary } from "../../ui/ErrorSummary.js";
import { RadioField } from "../../ui/RadioField.js";
import { TextField } from "../../ui/TextField.js";
import { RefusalNotice } from "../apply/RefusalNotice.js";
import { About } from "./About.js";
import type { Day } from "./about.js";
import type { RaisePosted } from "./raise-opinion.act.js";

const KINDS = ["SUGGESTION", "QUESTION", "COMPLAINT", "HELP"] as const;

type Props = { readonly posted: Extract<RaisePosted, { at: "FORM" }>; readonly days: readonly Day[] };

/** What, and who asks: four answers, each with the reason why it is asked. */
export function OpinionForm({ posted: { entered, slips, refused, late }, days }: Props) {
  const { opinions, faults } = useWording();
  const { site, url } = usePage();
  const paths = usePaths();
  const { town = "" } = useParams();
  const wording = opinions.new;
  const errors = slips.map(({ field, code, values }) => ({ field, text: faults[code](wording.fields[field] ?? field, values ?? {}) }));
  const field = (name: "text" | "name" | "phone") => ({
    name,
    value: entered[name],
    error: errors.find((one) => one.field === name)?.text,
  });
  return (
    <div className={classes.page}>
      <ErrorSummary title={wording.errors(errors.length)} errors={errors} />
      {refused && <RefusalNotice refused={refused} title={wording.notTaken} />}
      {late && <Alert title={wording.notTaken} text={wording.late} />}
      <h1>{wording.title}</h1>
      <p>
        {wording.intro} {site.contactPhone && wording.byPhone(site.contactPhone)}
      </p>
      <form method="post" action={url} noValidate className={classes.form}>
        <About entered={entered} days={days} />
        <RadioField
          name="kind"
          label={wording.kind}
          value={entered.kind}
          error={errors.find((one) => one.field === "kind")?.text}
          options={KINDS.map((value) => ({ value, text: opinions.kinds[value], aside: opinions.kindHints[value] }))}
        />
        <TextField {...field("text")} label={wording.text} hint={wording.textHint} rows={6} />
        <TextField {...field("name")} label={wording.name} hint={wording.nameHint} autoComplete="name" short />
        <TextField
          {...field("phone")}
          label={wording.phone}
          hint={wording.phoneHint}
          type="tel"
          autoComplete="tel"
          inputMode="numeric"
          short
        />
        <Button name="step" value="check">
          {wording.check}
        </Button>
        <a href={paths.privacy(town)}>{wording.privacy}</a>
      </form>
    </div>
  );
}
