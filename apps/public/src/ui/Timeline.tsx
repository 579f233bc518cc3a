import type { CivilDate } from "@kaimen/domain";
import { useWording } from "../site/page-context.js";
import classes from "./timeline.module.css";

export type Step = {
  readonly key: string;
  readonly name: string;
  readonly what: string;
  readonly date?: CivilDate | null;
  readonly until?: CivilDate | null;
  readonly article?: string | null;
  readonly done: boolean;
};

/** The story of one open day. The first step that is not done is the one it stands at. */
export function Timeline({
  steps,
  label,
  over = false,
}: {
  readonly steps: readonly Step[];
  readonly label: string;
  readonly over?: boolean;
}) {
  const present = over ? undefined : steps.find(({ done }) => !done);
  return (
    <ol className={classes.timeline} aria-label={label}>
      {steps.map((step) => (
        <Mark key={step.key} step={step} present={step === present} />
      ))}
    </ol>
  );
}

function Mark({ step, present }: { readonly step: Step; readonly present: boolean }) {
  const { day, regulation } = useWording();
  return (
    <li className={present ? classes.present : step.done ? classes.done : classes.ahead} aria-current={present ? "step" : undefined}>
      <div className={classes.head}>
        <h3>{step.name}</h3>
        {present && <strong className={classes.now}>{day.now}</strong>}
        {step.done && <span className={classes.state}>{day.doneStep}</span>}
      </div>
      <p className={classes.date}>
        <Dates step={step} />
      </p>
      <p className={classes.what}>
        {step.what}
        {step.article !== undefined && <span className={classes.article}>（{regulation.cited(step.article)}）</span>}
      </p>
    </li>
  );
}

function Dates({ step: { date, until } }: { readonly step: Step }) {
  const wording = useWording();
  if (!date) return null;
  return (
    <>
      <time dateTime={date}>{wording.date(date)}</time>
      {until && until !== date && <time dateTime={until}> {wording.day.until(wording.date(until))}</time>}
    </>
  );
}
