import type { CivilDate } from "@kaimen/domain";
import { useWording } from "../site/page-context.js";
import classes from "./timeline.module.css";

export type Step = {
  readonly key: string;
  readonly name: string;
  readonly what: string;
  readonly day?: CivilDate | null;
  readonly until?: CivilDate | null;
  /** Absent where nobody is cited; null where the office has set it. */
  readonly article?: string | null;
  readonly state: "DONE" | "PRESENT" | "TO_COME";
  readonly provisional: boolean;
  /** Where what came of the step is read. */
  readonly link?: { readonly to: string; readonly text: string };
};

const LOOK = { DONE: classes.done, PRESENT: classes.present, TO_COME: classes.ahead };

/** The story of one open day, with the step it stands at. */
export const Timeline = ({ steps, label }: { readonly steps: readonly Step[]; readonly label: string }) => (
  <ol className={classes.timeline} aria-label={label}>
    {steps.map((step) => (
      <Mark key={step.key} step={step} />
    ))}
  </ol>
);

function Mark({ step }: { readonly step: Step }) {
  const { day, regulation } = useWording();
  const present = step.state === "PRESENT";
  return (
    <li className={LOOK[step.state]} aria-current={present ? "step" : undefined}>
      <div className={classes.head}>
        <h3>{step.name}</h3>
        {present && <strong className={classes.now}>{day.now}</strong>}
        {step.state === "DONE" && <span className={classes.state}>{day.doneStep}</span>}
      </div>
      <Dates step={step} />
      <p className={classes.what}>
        {step.what}
        {step.article !== undefined && <span className={classes.article}>（{regulation.cited(step.article)}）</span>}
      </p>
      {step.link && (
        <p className={classes.link} data-screen-only>
          <a href={step.link.to}>{step.link.text}</a>
        </p>
      )}
    </li>
  );
}

function Dates({ step: { day, until, provisional } }: { readonly step: Step }) {
  const wording = useWording();
  if (!day) return null;
  return (
    <p className={classes.date}>
      <time dateTime={day}>{wording.date(day)}</time>
      {until && until !== day && <time dateTime={until}> {wording.day.until(wording.date(until))}</time>}
      {provisional && <span className={classes.state}>（{wording.day.provisional}）</span>}
    </p>
  );
}
