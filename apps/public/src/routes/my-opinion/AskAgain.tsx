import classes from "../../layout/reading.module.css";
import { usePage, useWording } from "../../site/page-context.js";
import { Button } from "../../ui/Button.js";
import { Hidden } from "../../ui/Hidden.js";
import { Section } from "../../ui/Section.js";
import { TextField } from "../../ui/TextField.js";
import type { Errors } from "./AnswerTo.js";
import type { MyOpinionPosted } from "./my-opinion.act.js";

/** 重办: what is still open, in the person's own words. */
export function AskAgain({ posted, errors }: { readonly posted: MyOpinionPosted; readonly errors: Errors }) {
  const { own } = useWording().opinions;
  const error = errors.find(({ field }) => field === "reason")?.text;
  return (
    <Section title={own.reopen}>
      <form method="post" action={usePage().url} noValidate className={classes.form}>
        <Hidden fields={{ code: posted.code, phone: posted.phone }} />
        <TextField
          name="reason"
          label={own.fields.reason ?? ""}
          hint={own.reopenHint}
          value={error ? (posted.typed ?? "") : ""}
          error={error}
          rows={3}
        />
        <Button name="act" value="reopen" quiet>
          {own.reopenIt}
        </Button>
      </form>
    </Section>
  );
}
