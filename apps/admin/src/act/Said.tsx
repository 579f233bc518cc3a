import { Alert, Button } from "antd";
import { act } from "../wording/zh-CN.acts.js";
import { fieldNamed } from "../wording/zh-CN.faults.js";
import { standingNamed } from "../wording/zh-CN.standings.js";
import type { Declined, ShownFault } from "./answer.js";
import { sentenceOf } from "./place-faults.js";
import { refusalSentence } from "./refusal-sentence.js";
import type { Trouble } from "./use-act.js";

type Props = {
  readonly declined?: Declined;
  readonly trouble?: Trouble;
  /** Faults whose field is not on this form; those beside their fields are not said twice. */
  readonly loose?: readonly ShownFault[];
  readonly onReload: () => void;
};

/** What came back instead of a fact, in plain words: the article and the values of a refusal, or that somebody was quicker. */
export function Said({ declined, trouble, loose = [], onReload }: Props) {
  if (trouble) return <Alert role="alert" type="error" showIcon title={trouble === "FORBIDDEN" ? act.forbidden : act.failed} />;
  if (!declined) return null;
  if (declined.__typename === "Refusal") {
    return <Alert role="alert" type="error" showIcon title={act.refusedTitle} description={refusalSentence(declined)} />;
  }
  if (declined.__typename === "OutOfTurn") {
    const again = <Button onClick={onReload}>{act.reload}</Button>;
    return <Alert role="alert" type="warning" showIcon title={act.quicker(standingNamed(declined.nowAt))} action={again} />;
  }
  if (loose.length === 0) return null;
  const list = loose.map((fault) => <li key={fault.field + fault.code}>{`${fieldNamed(fault.field)}：${sentenceOf(fault)}`}</li>);
  return <Alert role="alert" type="error" showIcon title={act.faultsTitle} description={<ul>{list}</ul>} />;
}
