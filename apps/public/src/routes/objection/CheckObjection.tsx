import { usePage, useWording } from "../../site/page-context.js";
import { Button } from "../../ui/Button.js";
import { Summary } from "../../ui/Summary.js";
import { FIELDS } from "./entered.js";
import type { ObjectToPosted } from "./object-to.act.js";
import classes from "./objection.module.css";

type Props = { readonly posted: Extract<ObjectToPosted, { at: "CHECK" }> };

/** Everything once more before it counts. */
export function CheckObjection({ posted: { entered, key } }: Props) {
  const { objection } = useWording();
  return (
    <div className={classes.objection}>
      <h1>{objection.checkTitle}</h1>
      <p>{objection.checkIntro}</p>
      <Summary rows={FIELDS.map((field) => [objection[field], entered[field]])} />
      <form method="post" action={usePage().url} className={classes.buttons}>
        {FIELDS.map((field) => (
          <input key={field} type="hidden" name={field} value={entered[field]} />
        ))}
        <input type="hidden" name="key" value={key} />
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
