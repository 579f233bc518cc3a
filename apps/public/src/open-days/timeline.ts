import type { CivilDate } from "@kaimen/domain";
import type { TimelineState, TimelineStepName } from "../gql/graphql.js";
import type { Step } from "../ui/Timeline.js";
import type { Terms } from "../wording/terms.js";

/** A step of the contract. */
export type Told = {
  readonly step: TimelineStepName;
  readonly day: CivilDate | null;
  readonly state: TimelineState;
  readonly provisional: boolean;
  readonly article: string | null;
};

/** The story of one open day in the words of the reader. The notice, which opens and closes, is one step of it. */
export function timelineOf(told: readonly Told[], { steps }: Terms): Step[] {
  const closes = told.find(({ step }) => step === "NOTICE_CLOSES");
  return told
    .filter(({ step }) => step !== "NOTICE_CLOSES")
    .map((one) => {
      const words = { key: one.step, ...steps[one.step], ...one };
      return one.step === "PUBLISH_NOTICE" && closes ? { ...words, until: closes.day, state: whole(one.state, closes.state) } : words;
    });
}

/** A notice that was published is not over before it closes. */
const whole = (opens: TimelineState, closes: TimelineState): TimelineState => (opens === "DONE" && closes !== "DONE" ? "PRESENT" : opens);
