import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { LOCAL_TIES } from "@kaimen/domain";
import { graphql } from "../../gql/gql.js";
import type { ApplyForm_OpenDayFragment } from "../../gql/graphql.js";
import classes from "../../layout/reading.module.css";
import { type Clauses, clauseOf } from "../../regulation/clauses.js";
import { usePage, useWording } from "../../site/page-context.js";
import { Button } from "../../ui/Button.js";
import { CheckField } from "../../ui/CheckField.js";
import { ErrorSummary } from "../../ui/ErrorSummary.js";
import { RadioField } from "../../ui/RadioField.js";
import { TextField } from "../../ui/TextField.js";
import { AboutYou } from "./AboutYou.js";
import { AskedFields, askedOf } from "./AskedFields.js";
import type { ApplyPosted } from "./apply.act.js";
import { DraftOffer } from "./DraftOffer.js";
import { DECLARATIONS } from "./entered.js";
import { RefusalNotice } from "./RefusalNotice.js";

const ApplyForm_openDay = graphql(`
  fragment ApplyForm_openDay on OpenDay {
    id
    theme
    date
    quotas { category least most filledBy }
    formFields { idNumber gender address accessibilityNeeds }
  }
`);

type Props = {
  readonly openDay: FragmentType<ApplyForm_OpenDayFragment>;
  readonly posted: Extract<ApplyPosted, { at: "FORM" }>;
  readonly clauses: Clauses;
};

/** Six fields, what the office asks for besides, the boxes to tick, one button. Posts without a script, and gives every value back. */
export function ApplyForm({ openDay: from, posted: { entered, slips, refused }, clauses }: Props) {
  const { data: openDay } = useSuspenseFragment({ fragment: ApplyForm_openDay, from });
  const { apply, terms, faults, date, regulation } = useWording();
  const { url, site } = usePage();
  const errors = slips.map(({ field: path, code, values }) => {
    const field = path.split(".")[0] ?? path;
    return { field, text: faults[code](apply.fields[field] ?? field, values ?? {}) };
  });
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.text;
  const offered = openDay.quotas.filter(({ filledBy, most }) => filledBy !== "NOMINATION" && most > 0);
  const field = (name: "villageOrUnit" | "topics") => ({ name, value: entered[name], error: errorOf(name) });
  return (
    <div className={classes.page}>
      <ErrorSummary title={apply.errors(errors.length)} errors={errors} />
      {refused && <RefusalNotice refused={refused} />}
      <h1>{apply.title}</h1>
      <p className={classes.about}>
        {openDay.theme} · {date(openDay.date)}
      </p>
      <p>
        {apply.intro(6 + askedOf(openDay.formFields).length)} {site.contactPhone && apply.byPhone(site.contactPhone)}
      </p>
      <DraftOffer />
      <form method="post" action={url} noValidate className={classes.form} data-draft={openDay.id}>
        <AboutYou entered={entered} errorOf={errorOf} clauses={clauses} />
        <RadioField
          name="category"
          label={apply.category}
          hint={apply.categoryHint}
          value={entered.category}
          error={errorOf("category")}
          options={offered.map(({ category, least, most }) => ({
            value: category,
            text: terms.categories[category] ?? category,
            aside: apply.seats(least, most),
          }))}
        />
        <TextField {...field("villageOrUnit")} label={apply.unit} hint={apply.unitHint} autoComplete="organization" />
        <TextField {...field("topics")} label={apply.topics} hint={apply.topicsHint} rows={3} />
        <AskedFields asked={openDay.formFields} entered={entered} errorOf={errorOf} />
        <CheckField
          name="ties"
          label={apply.tie}
          hint={apply.tieHint(regulation.cited(clauseOf(clauses, "localTie")?.article))}
          values={entered.ties}
          options={LOCAL_TIES.map((tie) => ({ value: tie, text: apply.tieOptions[tie] }))}
          error={errorOf("ties")}
        />
        <CheckField
          name="declared"
          label={apply.declarations}
          hint={apply.consentsHint}
          values={entered.declared}
          options={DECLARATIONS.map((value) => ({ value, text: apply.declared[value], error: errorOf(value) }))}
        />
        <Button name="step" value="check">
          {apply.check}
        </Button>
      </form>
    </div>
  );
}
