import { useParams } from "react-router";
import classes from "../../layout/reading.module.css";
import { usePaths, useWording } from "../../site/page-context.js";
import { PrintButton } from "../../ui/PrintButton.js";
import { ReceiptCode } from "../../ui/ReceiptCode.js";
import type { RaisePosted } from "./raise-opinion.act.js";

/** The code to keep, and by when there will be an answer. */
export function Raised({ posted: { receiptCode, due, provisional } }: { readonly posted: Extract<RaisePosted, { at: "DONE" }> }) {
  const { opinions, date } = useWording();
  const paths = usePaths();
  const { town = "" } = useParams();
  const wording = opinions.new;
  return (
    <div className={classes.page}>
      <h1>{wording.done}</h1>
      {due && (
        <p>
          {wording.due(date(due))} {provisional && wording.provisional}
        </p>
      )}
      <ReceiptCode label={wording.receipt} code={receiptCode} why={wording.receiptWhy} />
      <p className={classes.buttons} data-screen-only>
        <PrintButton />
        <a href={paths.myOpinion(town)}>{opinions.mine}</a>
        <a href={paths.opinions(town)}>{opinions.title}</a>
      </p>
    </div>
  );
}
