import { useWording } from "../../site/page-context.js";
import { Timeline } from "../../ui/Timeline.js";
import type { StepName } from "../../wording/terms.js";

const STEPS: readonly StepName[] = ["ANNOUNCEMENT", "REGISTRATION", "SELECTION", "OPEN_DAY", "REPLIES"];

/** How it goes, while no day is announced: the steps without dates. */
export function FiveSteps() {
  const { terms, home } = useWording();
  const steps = STEPS.map((step) => ({ key: step, ...terms.steps[step], done: false }));
  return <Timeline steps={steps} label={home.steps} over />;
}
