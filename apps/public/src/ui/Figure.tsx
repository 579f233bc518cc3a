import classes from "./figure.module.css";

/** A number that matters, large, between its words. */
export const Figure = ({ words: [before, number, after] }: { readonly words: readonly [string, string, string] }) => (
  <p className={classes.figure}>
    {before} <strong>{number}</strong> {after}
  </p>
);
