import { Summary } from "@kaimen/papers";
import classes from "../../layout/reading.module.css";
import { usePage, useWording } from "../../site/page-context.js";
import { Button } from "../../ui/Button.js";
import { Hidden } from "../../ui/Hidden.js";
import { FIELDS } from "./entered.js";
import type { ObjectToPosted } from "./object-to.act.js";

type Props = { readonly posted: Extract<ObjectToPosted, { at: "CHECK" }> };

/** Everything once more before it counts. */
export function CheckObjection({ posted: { entered, key } }: Props) {
  const { objection } = useWording();
  return (
    <div className={classes.page}>
      <h1>{objection.checkTitle}</h1>
      <p>{objection.checkIntro}</p>
      <Summary rows={FIELDS.map((field) => [objection[field], entered[field]])} />
      <form method="post" action={usePage().url} className={classes.buttons}>
        <Hidden fields={{ ...entered, key }} />
        <Button name="step" value="submit">
          {objection.submit}
        </Button>
        <Button name="step" value="change" quiet>
          {objection.change}
        </Button>
      </form>
    </div>
  );
}
