import classes from "./lines.module.css";

/** Short sentences, one a line. */
export const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul className={classes.lines}>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
