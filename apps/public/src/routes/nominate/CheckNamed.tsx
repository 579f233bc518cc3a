import { civilDate, isCivilDate } from "@kaimen/domain";
import { type Row, Summary } from "@kaimen/papers";
import classes from "../../layout/reading.module.css";
import { usePage, useWording } from "../../site/page-context.js";
import { Button } from "../../ui/Button.js";
import { Hidden } from "../../ui/Hidden.js";
import type { Wording } from "../../wording/wording.js";
import { besidesOf } from "../apply/CheckAnswers.js";
import { bornOf, DECLARATIONS } from "../apply/entered.js";
import type { Named } from "./named.js";
import type { NominatePosted } from "./nominate.act.js";

/** Everything once more before it counts. */
export function CheckNamed({ posted: { named, key } }: { readonly posted: Extract<NominatePosted, { at: "CHECK" }> }) {
  const wording = useWording();
  const { apply, nominate } = wording;
  const ticked = DECLARATIONS.map((one): Row => [nominate.declared[one], named.declared.includes(one) ? apply.yes : apply.no]);
  return (
    <div className={classes.page}>
      <h1>{apply.checkTitle}</h1>
      <p>{apply.checkIntro}</p>
      <Summary rows={answers(named, wording)} />
      <h2>{nominate.declarations}</h2>
      <Summary rows={ticked} wide />
      <form method="post" action={usePage().url} className={classes.buttons}>
        <Hidden fields={{ ...named, key }} />
        <Button name="step" value="submit">
          {apply.submit}
        </Button>
        <Button name="step" value="change" quiet>
          {apply.change}
        </Button>
      </form>
    </div>
  );
}

function answers(named: Named, { apply, nominate, terms, date }: Wording): Row[] {
  const day = (text: string) => (isCivilDate(text) ? date(civilDate(text)) : text);
  const rows: Row[] = [
    [apply.name, named.name],
    [apply.phone, named.phone],
    [apply.born, day(bornOf(named))],
    [nominate.group, terms.categories[named.category] ?? named.category],
    [apply.unit, named.villageOrUnit],
    [apply.tie, named.ties.map((tie) => terms.ties[tie as keyof typeof terms.ties] ?? tie).join("、")],
    ...besidesOf(named, apply),
    [nominate.consentBy, named.consentObtainedBy],
    [nominate.consentOn, day(named.consentObtainedOn)],
  ];
  return rows.filter(([, value]) => value !== "");
}
