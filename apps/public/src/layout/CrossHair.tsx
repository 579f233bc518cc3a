import classes from "./cross-hair.module.css";

/** 十字线: two lines that a script moves; without one, or unless chosen, they are not there. */
export const CrossHair = () => (
  <>
    <div className={classes.across} data-across aria-hidden="true" />
    <div className={classes.down} data-down aria-hidden="true" />
  </>
);
