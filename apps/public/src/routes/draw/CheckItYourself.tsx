import { VERIFY_STEPS } from "@kaimen/domain";
import { useParams } from "react-router";
import { usePaths, useWording } from "../../site/page-context.js";
import { Section } from "../../ui/Section.js";
import classes from "./draw.module.css";

/** Every step with what it does; a script that is fetched at the press of the button puts the ticks in. */
export function CheckItYourself() {
  const { draw } = useWording();
  const { town = "", id = "" } = useParams();
  const file = usePaths().drawFile(town, id);
  const { busy, ok, wrong, allOk, someWrong, failed, published, computed } = draw;
  return (
    <Section title={draw.check} intro={draw.checkIntro}>
      <div
        className={classes.check}
        data-verify={file}
        data-words={JSON.stringify({ busy, ok, wrong, allOk, someWrong, failed, published, computed })}
      >
        <button type="button" className={classes.button} hidden>
          {draw.start}
        </button>
        <p role="status" className={classes.verdict} data-verdict />
        <ol className={classes.steps}>
          {VERIFY_STEPS.map((step) => (
            <li key={step} data-step={step}>
              <h3>{draw.steps[step].name}</h3>
              <p>{draw.steps[step].what}</p>
            </li>
          ))}
        </ol>
      </div>
      <p data-screen-only>
        <a href={file}>{draw.download}</a> {draw.downloadWhy}
      </p>
    </Section>
  );
}
