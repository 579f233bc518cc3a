import { useWording } from "../site/page-context.js";
import classes from "./layout.module.css";
import { Choice, ViewForm } from "./ViewForm.js";

/** Offered once, in the flow of the page: nothing lies over the text. */
export function ElderOffer() {
  const { elderOffer } = useWording();
  return (
    <ViewForm className={classes.offer} label={elderOffer.label}>
      <span>{elderOffer.question}</span>
      <Choice name="view" value="elder">
        {elderOffer.yes}
      </Choice>
      <Choice name="view" value="ordinary">
        {elderOffer.no}
      </Choice>
    </ViewForm>
  );
}
