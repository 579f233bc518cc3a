import { Form, Radio } from "antd";
import { ActPanel } from "../../../act/ActPanel.js";
import type { ReviewVerdict } from "../../../gql/graphql.js";
import { useMe } from "../../../session/me.js";
import { optionsOf } from "../../../ui/list/options.js";
import { TextField } from "../../../ui/TextField.js";
import { words } from "../../../wording/zh-CN.day.js";
import { terms } from "../../../wording/zh-CN.terms.js";
import { ChangeReviewDecision_mutation, DecideReview_mutation, RecuseReviewer_mutation } from "./review-acts.js";
import type { Candidate } from "./use-review-board.js";

export type Deciding = "RETURN" | "RECUSE" | "CHANGE";
type Reasoned = { reason?: string };
type Changed = Reasoned & { verdict?: ReviewVerdict };

type Props = {
  readonly deciding: Deciding;
  readonly day: string;
  readonly candidate: Candidate;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

const { review: labels } = words;

/** Whatever a reviewer does that needs a reason. */
export function DecisionPanel({ deciding, day: openDay, candidate, onClose, onDone }: Props) {
  const me = useMe();
  const { application } = candidate;
  const mine = candidate.opinions.find(({ stands, department }) => stands && department === me?.unit);
  const shared = { onClose, onDone };
  const reason = <TextField name="reason" label={labels.reason} rows={2} required autoFocus />;
  if (deciding === "RETURN")
    return (
      <ActPanel
        {...shared}
        name="returnCandidate"
        danger
        document={DecideReview_mutation}
        variables={({ reason: why }: Reasoned) => ({ input: { openDay, application, verdict: "RETURN" as const, reason: why } })}
      >
        {reason}
      </ActPanel>
    );
  if (deciding === "RECUSE")
    return (
      <ActPanel
        {...shared}
        name="recuseReviewer"
        document={RecuseReviewer_mutation}
        variables={({ reason: why = "" }: Reasoned) => ({
          input: { openDay, application, reviewer: me?.id ?? "", department: me?.unit ?? "", reason: why },
        })}
      >
        {reason}
      </ActPanel>
    );
  return (
    <ActPanel
      {...shared}
      name="changeReviewDecision"
      document={ChangeReviewDecision_mutation}
      initial={{ verdict: mine?.verdict === "PASS" ? "RETURN" : "PASS" }}
      variables={({ verdict = "PASS", reason: why }: Changed) => ({
        input: { openDay, application, verdict, reason: why, replaces: mine?.number ?? 0 },
      })}
    >
      <Form.Item name="verdict" label={labels.newVerdict}>
        <Radio.Group options={optionsOf(terms.reviewVerdicts)} />
      </Form.Item>
      {reason}
    </ActPanel>
  );
}
