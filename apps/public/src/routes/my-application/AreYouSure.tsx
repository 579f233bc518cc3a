import classes from "../../layout/reading.module.css";
import { useWording } from "../../site/page-context.js";
import { Button } from "../../ui/Button.js";
import type { Grave, Opening } from "./answers.js";
import own from "./my-application.module.css";
import { OwnForm } from "./OwnForm.js";

/** What cannot be taken back is asked once, and no reason is wanted. */
export function AreYouSure({ opening, of }: { readonly opening: Opening; readonly of: Grave }) {
  const { mine } = useWording();
  const { title, text, yes } = mine.sure[of];
  return (
    <div className={classes.page}>
      <h1>{title}</h1>
      <p className={of === "erase" ? own.warning : undefined}>{text}</p>
      <OwnForm opening={opening}>
        <Button name="act" value={`${of}-sure`}>
          {yes}
        </Button>
        <Button quiet>{mine.back}</Button>
      </OwnForm>
    </div>
  );
}
