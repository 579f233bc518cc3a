import type { DoorSays } from "../answer.js";
import classes from "./door.module.css";

/** Seen from two steps away by colour, shape and sign, and read out by a screen reader. */
export const BigAnswer = ({ says }: { readonly says?: DoorSays }) => (
  <div role="status" className={classes.answer} data-good={says?.good}>
    {says && (
      <>
        <span className={classes.sign} aria-hidden="true">
          {says.good ? "✓" : "✕"}
        </span>
        <strong>{says.says}</strong>
        {says.note && <span>{says.note}</span>}
      </>
    )}
  </div>
);
