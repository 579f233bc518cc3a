import { words } from "../../wording/zh-CN.day.js";
import { terms } from "../../wording/zh-CN.terms.js";
import type { Day } from "./DayFrame.js";
import classes from "./day.module.css";
import { Heading } from "./Heading.js";

/** The same time line as the public reads: each step with its day and its article. */
export const DayTimeline = ({ steps }: { readonly steps: Day["timeline"] }) => (
  <aside aria-label={words.timeline}>
    <Heading>{words.timeline}</Heading>
    <ol className={classes.timeline}>
      {steps.map(({ step, state, day, article, provisional }) => (
        <li key={step} data-state={state} aria-current={state === "PRESENT" ? "step" : undefined}>
          {terms.steps[step]}
          <small>
            {[day && `${day}${provisional ? `（${words.provisional}）` : ""}`, article, words.states[state]].filter(Boolean).join(" · ")}
          </small>
        </li>
      ))}
    </ol>
  </aside>
);
