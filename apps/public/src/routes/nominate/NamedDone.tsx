import classes from "../../layout/reading.module.css";
import { usePage, useWording } from "../../site/page-context.js";
import { PrintButton } from "../../ui/PrintButton.js";
import { ReceiptCode } from "../../ui/ReceiptCode.js";

/** The code is the person's: the organisation hands it on. */
export function NamedDone({ receiptCode }: { readonly receiptCode: string }) {
  const { nominate } = useWording();
  return (
    <div className={classes.page}>
      <h1>{nominate.done}</h1>
      <p>{nominate.doneIntro}</p>
      <ReceiptCode label={nominate.receipt} code={receiptCode} why={nominate.receiptWhy} />
      <p className={classes.buttons} data-screen-only>
        <PrintButton />
        <a href={usePage().url}>{nominate.another}</a>
      </p>
    </div>
  );
}
