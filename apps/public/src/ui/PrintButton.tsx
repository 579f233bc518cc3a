import { useWording } from "../site/page-context.js";
import classes from "./button.module.css";

/** Hidden until a script can serve it. */
export const PrintButton = () => (
  <button type="button" className={classes.quiet} data-print hidden>
    {useWording().tools.print}
  </button>
);
