import { useParams } from "react-router";
import classes from "../../layout/reading.module.css";
import { usePaths, useWording } from "../../site/page-context.js";
import { PrintButton } from "../../ui/PrintButton.js";
import { Ticket } from "../../ui/Ticket.js";

type Props = { readonly receiptCode: string; readonly theme: string };

/** The code that the objector keeps, large, and what happens next. */
export function ObjectionTaken({ receiptCode, theme }: Props) {
  const { objection } = useWording();
  const { town = "" } = useParams();
  return (
    <div className={classes.page}>
      <h1>{objection.done}</h1>
      <p>{objection.doneIntro}</p>
      <Ticket title={objection.receipt} code={receiptCode} label={objection.receiptQr} lines={[theme]} />
      <p>{objection.receiptWhy}</p>
      <p className={classes.buttons} data-screen-only>
        <PrintButton />
        <a href={usePaths().objection(town)}>{objection.follow.title}</a>
      </p>
    </div>
  );
}
