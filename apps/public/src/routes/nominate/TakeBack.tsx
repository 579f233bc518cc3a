import { usePage, useWording } from "../../site/page-context.js";
import { Button } from "../../ui/Button.js";
import { Hidden } from "../../ui/Hidden.js";
import { TextField } from "../../ui/TextField.js";
import type { Wording } from "../../wording/wording.js";
import type { Here } from "./Nominating.js";
import classes from "./nominate.module.css";

type Asked = Extract<Here, { at: "TAKE_BACK" }>;

/** What was wrong with the reason, for the field and for the top of the page. */
export const takeBackErrors = ({ receiptNumber, slips }: Asked, { nominate, faults }: Wording) =>
  slips.map(({ field, code, values }) => ({
    field: `reason-${receiptNumber}`,
    text: faults[code](nominate.fields[field] ?? field, values ?? {}),
  }));

type Props = { readonly receiptNumber: string; readonly asked?: Asked };

/** Opened where it is wanted: a name is taken back with a reason that the person may read. */
export function TakeBack({ receiptNumber, asked }: Props) {
  const wording = useWording();
  const { nominate } = wording;
  const { url } = usePage();
  const error = asked && takeBackErrors(asked, wording)[0]?.text;
  return (
    <details open={asked !== undefined} className={classes.takeBack}>
      <summary>{nominate.takeBackOne(receiptNumber)}</summary>
      <form method="post" action={url} noValidate>
        <Hidden fields={{ act: "withdraw", receiptNumber }} />
        <TextField
          name="reason"
          id={`reason-${receiptNumber}`}
          label={nominate.reason}
          hint={nominate.reasonHint}
          value={asked?.reason ?? ""}
          error={error}
        />
        <Button quiet>{nominate.takeBack}</Button>
      </form>
    </details>
  );
}
