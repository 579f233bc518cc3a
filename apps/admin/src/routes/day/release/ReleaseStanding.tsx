import { Steps, Typography } from "antd";
import { words } from "../../../wording/zh-CN.day.js";
import { releaseSteps } from "../../../wording/zh-CN.refusals.js";
import type { ShownRelease } from "./use-release.js";

const { release: labels } = words;

type Props = { readonly release?: ShownRelease; readonly text: string };

/** How far the text has been read; a word changed since voids all of it. */
export function ReleaseStanding({ release, text }: Props) {
  if (!release) return <p>{labels.none}</p>;
  const changed = release.text !== text;
  const passedOn = (step: string) => release.passed.find((one) => one.step === step)?.on;
  return (
    <section aria-label={labels.standing}>
      <Steps
        size="small"
        current={release.status === "CLEARED" ? release.steps.length : release.passed.length}
        status={release.status === "RETURNED" ? "error" : "process"}
        items={release.steps.map((step) => {
          const on = passedOn(step);
          return { key: step, title: releaseSteps[step], content: on ? labels.passed(on) : labels.waiting };
        })}
      />
      {changed && <Typography.Text type="danger">{labels.changed}</Typography.Text>}
      {release.reason && <Typography.Text type="danger">{labels.returned(release.reason)}</Typography.Text>}
      {!changed && release.status === "CLEARED" && <p>{labels.cleared}</p>}
    </section>
  );
}
