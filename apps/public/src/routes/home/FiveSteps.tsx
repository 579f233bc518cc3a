import type { TimelineStepName } from "../../gql/graphql.js";
import { type Told, timelineOf } from "../../open-days/timeline.js";
import { useWording } from "../../site/page-context.js";
import { type Step, Timeline } from "../../ui/Timeline.js";

const FIVE: readonly TimelineStepName[] = ["ANNOUNCE", "CLOSE_REGISTRATION", "DRAW", "EVENT", "PUBLISH_SUMMARY"];

const isShown = ({ key, state }: Step) => state === "PRESENT" || FIVE.some((step) => step === key);

/** How it goes, in five steps: with the dates of the next day, or without where none is announced. The step it stands at is never left out. */
export function FiveSteps({ timeline }: { readonly timeline?: readonly Told[] }) {
  const { terms, home } = useWording();
  const undated = FIVE.map((step): Step => ({ key: step, ...terms.steps[step], state: "TO_COME", provisional: false }));
  return <Timeline steps={timeline ? timelineOf(timeline, terms).filter(isShown) : undated} label={home.steps} />;
}
