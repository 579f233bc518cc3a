import { civilDate, isCivilDate } from "@kaimen/domain";
import { type Row, Summary } from "@kaimen/papers";
import classes from "../../layout/reading.module.css";
import { usePage, useWording } from "../../site/page-context.js";
import { Button } from "../../ui/Button.js";
import { Hidden } from "../../ui/Hidden.js";
import type { Wording } from "../../wording/wording.js";
import type { ApplyPosted } from "./apply.act.js";
import { ASKED, bornOf, DECLARATIONS, type Entered } from "./entered.js";

/** Everything once more before it counts. */
export function CheckAnswers({ posted: { entered, key } }: { readonly posted: Extract<ApplyPosted, { at: "CHECK" }> }) {
  const wording = useWording();
  const { apply } = wording;
  const ticked = DECLARATIONS.map((one): Row => [apply.declared[one], entered.declared.includes(one) ? apply.yes : apply.no]);
  return (
    <div className={classes.page}>
      <h1>{apply.checkTitle}</h1>
      <p>{apply.checkIntro}</p>
      <Summary rows={answers(entered, wording)} />
      <h2>{apply.declarations}</h2>
      <Summary rows={ticked} wide />
      <form method="post" action={usePage().url} className={classes.buttons}>
        <Hidden fields={{ ...entered, key }} />
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

function answers(entered: Entered, { apply, terms, date }: Wording): Row[] {
  const born = bornOf(entered);
  const rows: Row[] = [
    [apply.name, entered.name],
    [apply.phone, entered.phone],
    [apply.born, isCivilDate(born) ? date(civilDate(born)) : born],
    [apply.category, terms.categories[entered.category] ?? entered.category],
    [apply.unit, entered.villageOrUnit],
    [apply.tie, entered.ties.map((tie) => apply.tieOptions[tie as keyof typeof apply.tieOptions]).join("、")],
  ];
  return [...rows, ...besidesOf(entered, apply), ...(entered.topics ? [[apply.topics, entered.topics] as Row] : [])];
}

/** What was asked for besides, and answered. */
export const besidesOf = (entered: Entered, apply: Wording["apply"]): Row[] =>
  ASKED.filter((name) => entered[name]).map((name) => [apply.besides[name].label, besideOf(name, entered[name], apply)]);

const besideOf = (name: (typeof ASKED)[number], value: string, { besides }: Wording["apply"]): string =>
  name === "gender" ? (besides.genders[value as keyof typeof besides.genders] ?? value) : value;
