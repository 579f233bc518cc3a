import { Prose, Summary } from "@kaimen/papers";
import classes from "../../layout/reading.module.css";
import { usePage, useWording } from "../../site/page-context.js";
import { Button } from "../../ui/Button.js";
import { Hidden } from "../../ui/Hidden.js";
import { aboutOf, type Day } from "./about.js";
import type { RaisePosted } from "./raise-opinion.act.js";

type Props = { readonly posted: Extract<RaisePosted, { at: "CHECK" }>; readonly days: readonly Day[] };

/** Everything once more before it counts. */
export function CheckOpinion({ posted: { entered, key }, days }: Props) {
  const { opinions, date } = useWording();
  const wording = opinions.new;
  const { day, stop } = aboutOf(entered, days);
  const about = day ? [`${date(day.date)} ${day.theme}`, stop?.name].filter(Boolean).join(" · ") : wording.aboutTown;
  return (
    <div className={classes.page}>
      <h1>{wording.checkTitle}</h1>
      <p>{wording.checkIntro}</p>
      <Summary
        rows={[
          [wording.about, about],
          [wording.kind, opinions.kinds[entered.kind as keyof typeof opinions.kinds] ?? entered.kind],
          [wording.text, <Prose key="text" text={entered.text} />],
          [wording.name, entered.name],
          [wording.phone, entered.phone],
        ]}
      />
      <form method="post" action={usePage().url} className={classes.buttons}>
        <Hidden fields={{ ...entered, key }} />
        <Button name="step" value="submit">
          {wording.submit}
        </Button>
        <Button name="step" value="change" quiet>
          {wording.change}
        </Button>
      </form>
    </div>
  );
}
