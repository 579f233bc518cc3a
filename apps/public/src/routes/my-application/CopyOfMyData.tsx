import { useSuspenseQuery } from "@apollo/client/react";
import { type Row, Summary } from "@kaimen/papers";
import { useParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import type { CopyOfMyDataQuery } from "../../gql/graphql.js";
import { CodeAndPhone } from "../../layout/CodeAndPhone.js";
import classes from "../../layout/reading.module.css";
import { clauseOf } from "../../regulation/clauses.js";
import { useClauses } from "../../regulation/use-clauses.js";
import { useWording } from "../../site/page-context.js";
import { Button } from "../../ui/Button.js";
import { PrintButton } from "../../ui/PrintButton.js";
import { minuteOf } from "../../wording/dates.js";
import type { Wording } from "../../wording/wording.js";
import type { MyApplicationPosted } from "./answers.js";
import { CONSENTS } from "./changes.js";
import { OwnForm } from "./OwnForm.js";

const CopyOfMyData_query = graphql(`
  query CopyOfMyData($input: OpeningInput!) {
    application(input: $input) {
      receiptNumber
      name
      phone
      category
      villageOrUnit
      ties
      topics
      channel
      nominatingUnit
      submittedAt
      standing
      consentText
      consents { processing passingToDepartments publicationOfName photographs }
      invitation { status invitedOn }
      openDay { id theme date governedBy }
    }
  }
`);

/** 个人信息保护法 45: everybody may read and copy what is held of them. */
export function CopyOfMyData({ posted }: { readonly posted: MyApplicationPosted }) {
  const { town = "" } = useParams();
  const input = { organisation: town, receiptCode: posted.code, phone: posted.phone };
  const { data } = useSuspenseQuery(CopyOfMyData_query, { variables: { input } });
  const wording = useWording();
  const { mine, regulation } = wording;
  const { application } = data;
  const retention = clauseOf(useClauses(town, application?.openDay.governedBy), "retention");
  if (!application) return <CodeAndPhone words={mine} typed={posted} error={mine.notFound} />;

  const { unselectedDays = 0, idNumberDays = 0, representativeYears = 0 } = retention?.content ?? {};
  return (
    <div className={classes.page}>
      <h1>{mine.copy.title}</h1>
      <p>{mine.copy.intro}</p>
      <Summary rows={heldOf(application, wording)} />
      <h2>{wording.apply.declarations}</h2>
      <Summary rows={consentsOf(application, wording)} wide />
      <p>{mine.copy.others}</p>
      {retention && <p>{mine.copy.kept(unselectedDays, idNumberDays, representativeYears, regulation.cited(retention.article))}</p>}
      <OwnForm opening={posted}>
        <PrintButton />
        <Button quiet>{mine.title}</Button>
      </OwnForm>
    </div>
  );
}

type Held = NonNullable<CopyOfMyDataQuery["application"]>;

function heldOf(held: Held, { mine, terms, date }: Wording): Row[] {
  const { copy, invitation } = mine;
  const rows: (readonly [string, string | null | undefined])[] = [
    [copy.openDay, `${held.openDay.theme} ${date(held.openDay.date)}`],
    [copy.receiptNumber, held.receiptNumber],
    [mine.name, held.name],
    [mine.phoneMasked, held.phone],
    [mine.category, terms.categories[held.category] ?? held.category],
    [copy.unit, held.villageOrUnit],
    [copy.ties, held.ties.map((tie) => terms.ties[tie]).join("、")],
    [copy.topics, held.topics.join("、")],
    [copy.channel, copy.channels[held.channel]],
    [copy.nominatingUnit, held.nominatingUnit],
    [mine.submitted, minuteOf(held.submittedAt)],
    [copy.standing, terms.standings[held.standing]],
    [copy.invitation, held.invitation && `${date(held.invitation.invitedOn)} ${invitation.standing[held.invitation.status]}`],
    [copy.consentText, held.consentText],
  ];
  return rows.map(([label, value]) => [label, value || copy.none]);
}

const consentsOf = ({ consents }: Held, { apply }: Wording): Row[] =>
  CONSENTS.map((one) => [apply.declared[one], consents[one] ? apply.yes : apply.no]);
