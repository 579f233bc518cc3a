import { LOCAL_TIES } from "@kaimen/domain";
import classes from "../../layout/reading.module.css";
import { type Clauses, clauseOf } from "../../regulation/clauses.js";
import { usePage, useWording } from "../../site/page-context.js";
import { Button } from "../../ui/Button.js";
import { CheckField } from "../../ui/CheckField.js";
import { ErrorSummary } from "../../ui/ErrorSummary.js";
import { RadioField } from "../../ui/RadioField.js";
import { TextField } from "../../ui/TextField.js";
import { AboutYou } from "../apply/AboutYou.js";
import { DECLARATIONS } from "../apply/entered.js";
import { RefusalNotice } from "../apply/RefusalNotice.js";
import { AskedBy } from "./AskedBy.js";
import { type Link, leftOf } from "./link.js";
import type { NominatePosted } from "./nominate.act.js";

type Props = { readonly link: Link; readonly posted: Extract<NominatePosted, { at: "FORM" }>; readonly clauses: Clauses };

/** The same questions that anybody answers who applies, and who asked her. */
export function NameForm({ link, posted: { named, slips, refused }, clauses }: Props) {
  const { apply, nominate, terms, faults, regulation } = useWording();
  const errors = slips.map(({ field: path, code, values }) => {
    const field = path.split(".").at(-1) ?? path;
    return { field, text: faults[code](nominate.fields[field] ?? apply.fields[field] ?? field, values ?? {}) };
  });
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.text;
  return (
    <>
      <ErrorSummary title={apply.errors(errors.length)} errors={errors} />
      {refused && <RefusalNotice refused={refused} title={nominate.refused} />}
      <p>{nominate.formIntro}</p>
      <form method="post" action={usePage().url} noValidate className={classes.form}>
        <RadioField
          name="category"
          label={nominate.group}
          hint={nominate.categoryHint}
          value={named.category}
          error={errorOf("category")}
          options={link.places.filter(leftOf).map((place) => ({
            value: place.category,
            text: terms.categories[place.category] ?? place.category,
            aside: nominate.left(leftOf(place)),
          }))}
        />
        <AboutYou entered={named} errorOf={errorOf} clauses={clauses} />
        <TextField
          name="villageOrUnit"
          label={apply.unit}
          hint={apply.unitHint}
          value={named.villageOrUnit}
          error={errorOf("villageOrUnit")}
        />
        <AskedBy fields={link.openDay?.formFields ?? null} named={named} errorOf={errorOf} />
        <CheckField
          name="ties"
          label={apply.tie}
          hint={apply.tieHint(regulation.cited(clauseOf(clauses, "localTie")?.article))}
          values={named.ties}
          options={LOCAL_TIES.map((tie) => ({ value: tie, text: terms.ties[tie] }))}
          error={errorOf("ties")}
        />
        <CheckField
          name="declared"
          label={nominate.declarations}
          hint={apply.consentsHint}
          values={named.declared}
          options={DECLARATIONS.map((value) => ({ value, text: nominate.declared[value], error: errorOf(value) }))}
        />
        <Button name="step" value="check">
          {apply.check}
        </Button>
      </form>
    </>
  );
}
