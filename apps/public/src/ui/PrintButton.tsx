import { useWording } from "../site/page-context.js";
import classes from "./button.module.css";

/** Hidden until a script can serve it; `plain` among words. */
export const PrintButton = ({ plain = false }: { readonly plain?: boolean }) => (
  <button type="button" className={plain ? classes.plain : classes.quiet} data-print hidden>
    {useWording().tools.print}
  </button>
);
