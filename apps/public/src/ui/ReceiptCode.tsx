import classes from "./receipt-code.module.css";

type Props = { readonly label: string; readonly code: string; readonly why: string };

/** The code that somebody has to keep, in the largest type of the page. */
export const ReceiptCode = ({ label, code, why }: Props) => (
  <div className={classes.receipt}>
    <h2>{label}</h2>
    <p className={classes.code}>{code}</p>
    <p>{why}</p>
  </div>
);
