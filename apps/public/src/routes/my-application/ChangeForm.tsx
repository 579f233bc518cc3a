import { useSuspenseQuery } from "@apollo/client/react";
import { LOCAL_TIES } from "@kaimen/domain";
import { useParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import type { ChangeFormQuery } from "../../gql/graphql.js";
import { CodeAndPhone } from "../../layout/CodeAndPhone.js";
import classes from "../../layout/reading.module.css";
import { useWording } from "../../site/page-context.js";
import { Button } from "../../ui/Button.js";
import { CheckField } from "../../ui/CheckField.js";
import { DateField } from "../../ui/DateField.js";
import { ErrorSummary } from "../../ui/ErrorSummary.js";
import { RadioField } from "../../ui/RadioField.js";
import { TextField } from "../../ui/TextField.js";
import { RefusalNotice } from "../apply/RefusalNotice.js";
import type { MyApplicationPosted } from "./answers.js";
import { type Changes, CONSENTS, readChanges } from "./changes.js";
import { OwnForm } from "./OwnForm.js";

const ChangeForm_query = graphql(`
  query ChangeForm($input: OpeningInput!) {
    application(input: $input) {
      receiptNumber
      name
      phone
      category
      villageOrUnit
      ties
      topics
      consents { processing passingToDepartments publicationOfName photographs }
      openDay { id quotas { category least most filledBy } }
    }
  }
`);

type Application = NonNullable<ChangeFormQuery["application"]>;

/** As it is held now; what is never shown in full starts empty. */
const heldIn = ({ category, villageOrUnit, ties, topics, consents }: Application): Changes => ({
  ...readChanges({}),
  category,
  villageOrUnit,
  ties,
  topics: topics.join("\n"),
  consents: CONSENTS.filter((one) => consents[one]),
});

/** One short form with what may be changed, until registration closes. */
export function ChangeForm({ posted }: { readonly posted: MyApplicationPosted & { readonly at: "CHANGE" } }) {
  const { town = "" } = useParams();
  const input = { organisation: town, receiptCode: posted.code, phone: posted.phone };
  const { data } = useSuspenseQuery(ChangeForm_query, { variables: { input } });
  const { mine, apply, terms, faults } = useWording();
  const { application } = data;
  if (!application) return <CodeAndPhone words={mine} typed={posted} error={mine.notFound} />;

  const { refused, slips, entered = heldIn(application) } = posted;
  const errors = slips.map(({ field: path, code, values }) => {
    const field = path.split(".")[0] ?? path;
    return { field, text: faults[code](apply.fields[field === "newPhone" ? "phone" : field] ?? field, values ?? {}) };
  });
  const field = (name: keyof Changes & string) => ({ name, error: errors.find((error) => error.field === name)?.text });
  const { change } = mine;
  return (
    <div className={classes.page}>
      <ErrorSummary title={apply.errors(errors.length)} errors={errors} />
      {refused && <RefusalNotice refused={refused} />}
      <h1>{change.title}</h1>
      <p>{change.intro}</p>
      <OwnForm opening={posted} layout="form">
        <RadioField
          {...field("category")}
          label={apply.category}
          value={entered.category}
          options={application.openDay.quotas
            .filter(({ category, filledBy, most }) => category === application.category || (filledBy !== "NOMINATION" && most > 0))
            .map(({ category, least, most }) => ({
              value: category,
              text: terms.categories[category] ?? category,
              aside: apply.seats(least, most),
            }))}
        />
        <TextField {...field("villageOrUnit")} label={apply.unit} value={entered.villageOrUnit} />
        <TextField {...field("topics")} label={apply.topics} value={entered.topics} rows={3} />
        <CheckField
          {...field("ties")}
          label={apply.tie}
          values={entered.ties}
          options={LOCAL_TIES.map((tie) => ({ value: tie, text: apply.tieOptions[tie] }))}
        />
        <TextField {...field("name")} label={change.name} hint={application.name ?? undefined} value={entered.name} autoComplete="name" />
        <TextField
          {...field("newPhone")}
          label={change.newPhone}
          hint={[application.phone, change.newPhoneHint].filter(Boolean).join(" · ")}
          value={entered.newPhone}
          type="tel"
          inputMode="numeric"
          autoComplete="tel"
          short
        />
        <DateField name="born" error={errors.find((error) => error.field === "born")?.text} label={change.born} values={entered} />
        <CheckField
          {...field("consents")}
          label={apply.declarations}
          values={entered.consents}
          options={CONSENTS.map((value) => ({ value, text: apply.declared[value] }))}
        />
        <div className={classes.buttons}>
          <Button name="act" value="change-sure">
            {change.submit}
          </Button>
          <Button quiet name="act" value="view">
            {mine.back}
          </Button>
        </div>
      </OwnForm>
    </div>
  );
}
