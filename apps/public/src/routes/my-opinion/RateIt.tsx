import { SATISFACTION_GRADES } from "@kaimen/domain";
import classes from "../../layout/reading.module.css";
import { usePage, useWording } from "../../site/page-context.js";
import { Button } from "../../ui/Button.js";
import { Hidden } from "../../ui/Hidden.js";
import { RadioField } from "../../ui/RadioField.js";
import { Section } from "../../ui/Section.js";
import { TextField } from "../../ui/TextField.js";
import type { Errors } from "./AnswerTo.js";
import type { MyOpinionPosted } from "./my-opinion.act.js";

/** The five grades of 好差评, each in words. */
export function RateIt({ posted, errors }: { readonly posted: MyOpinionPosted; readonly errors: Errors }) {
  const { own, grades } = useWording().opinions;
  const error = (name: string) => errors.find(({ field }) => field === name)?.text;
  return (
    <Section title={own.rate}>
      <form method="post" action={usePage().url} noValidate className={classes.form}>
        <Hidden fields={{ code: posted.code, phone: posted.phone }} />
        <RadioField
          name="grade"
          label={own.rate}
          hint={own.rateHint}
          value=""
          error={error("grade")}
          options={SATISFACTION_GRADES.map((value) => ({ value, text: grades[value] }))}
        />
        <TextField
          name="comment"
          label={own.comment}
          value={error("comment") || error("grade") ? (posted.typed ?? "") : ""}
          error={error("comment")}
          rows={2}
        />
        <Button name="act" value="rate">
          {own.rateIt}
        </Button>
      </form>
    </Section>
  );
}
