import { useWording } from "../../site/page-context.js";
import buttons from "../../ui/button.module.css";
import classes from "./draft-offer.module.css";

/** Hidden until a script has found a draft on this device. */
export function DraftOffer() {
  const { draft } = useWording().apply;
  return (
    <div className={classes.offer} data-draft-offer data-screen-only hidden>
      <p role="status">{draft.offer}</p>
      <p className={classes.ways}>
        <button type="button" value="go" className={buttons.quiet}>
          {draft.go}
        </button>
        <button type="button" value="drop" className={buttons.quiet}>
          {draft.drop}
        </button>
      </p>
    </div>
  );
}
