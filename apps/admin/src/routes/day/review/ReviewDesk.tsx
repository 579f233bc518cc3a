import { Alert, Button, Descriptions, Flex, Skeleton } from "antd";
import { useEffect, useState } from "react";
import { Link } from "react-router";
import { Said } from "../../../act/Said.js";
import { useAct } from "../../../act/use-act.js";
import { useMay, useMe } from "../../../session/me.js";
import { acts } from "../../../wording/zh-CN.acts.js";
import { words } from "../../../wording/zh-CN.day.js";
import { wording } from "../../../wording/zh-CN.js";
import { useDay } from "../DayFrame.js";
import classes from "../day.module.css";
import { type Deciding, DecisionPanel } from "./DecisionPanel.js";
import { Opinions } from "./ReviewPage.js";
import { DecideReview_mutation } from "./review-acts.js";
import { type Candidate, useReviewBoard } from "./use-review-board.js";

const { review: labels, applications } = words;

/** One candidate at a time, by keyboard alone: P passes at once, since it can be changed; whatever needs a reason opens its panel. */
export function ReviewDesk() {
  const day = useDay();
  const me = useMe();
  const { may } = useMay();
  const { board, candidates, unitOf, error, loading } = useReviewBoard({ id: day.id, first: 100 });
  const [at, setAt] = useState<number>();
  const [deciding, setDeciding] = useState<Deciding>();
  const { take, reload, busy, declined, trouble, clear } = useAct(DecideReview_mutation);
  const open = candidates.findIndex(({ verdict }) => verdict === "PENDING");
  const here = at ?? Math.max(0, open);
  const candidate = candidates[here];
  const said = candidate?.opinions.find(({ stands, department }) => stands && department === me?.unit);

  const go = (to: number) => (clear(), setAt(Math.min(Math.max(0, to), candidates.length - 1)));
  const onward = () => {
    const next = candidates.findIndex(({ verdict }, place) => place > here && verdict === "PENDING");
    go(next >= 0 ? next : here + 1);
  };
  const pass = async () => {
    if (!candidate || said || busy) return;
    const answer = await take({ input: { openDay: day.id, application: candidate.application, verdict: "PASS" } });
    if (answer?.__typename === "ReviewedCandidate") onward();
  };

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey } = event;
      if (deciding || ctrlKey || metaKey || (target as HTMLElement).closest("input, textarea, [role=dialog]")) return;
      const does: Readonly<Record<string, () => void>> = {
        p: () => void pass(),
        r: () => !said && setDeciding("RETURN"),
        h: () => setDeciding("RECUSE"),
        c: () => said && setDeciding("CHANGE"),
        arrowleft: () => go(here - 1),
        arrowright: () => go(here + 1),
      };
      const act = does[key.toLowerCase()];
      if (!act) return;
      // The letter is a command: it must not fall into the field that the command opens.
      event.preventDefault();
      act();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  });

  if (error && !board) return <Alert type="error" title={wording.list.failed} showIcon />;
  if (loading) return <Skeleton active />;
  if (!may("DEPARTMENT_REVIEWER")) return <p className={classes.hint}>{labels.onlyReviewers}</p>;
  if (!candidate) return <p className={classes.hint}>{labels.none}</p>;
  return (
    <div className={classes.narrow}>
      <p className={classes.hint}>{labels.deskHint}</p>
      {open < 0 && <Alert type="success" showIcon title={labels.allDone} style={{ marginBottom: 12 }} />}
      <p aria-live="polite">
        {labels.candidate(here + 1, candidates.length)} ·{" "}
        {labels.progress(candidates.filter(({ verdict }) => verdict !== "PENDING").length, candidates.length)}
      </p>
      <Facts candidate={candidate} unitOf={unitOf} />
      <Said declined={declined} trouble={trouble} onReload={() => void reload()} />
      <Flex gap={8} wrap style={{ marginTop: 16 }}>
        {!said && (
          <Button type="primary" loading={busy} onClick={() => void pass()} aria-keyshortcuts="p">
            {`${acts.pass.name}（P）`}
          </Button>
        )}
        {!said && (
          <Button danger onClick={() => setDeciding("RETURN")} aria-keyshortcuts="r">
            {`${acts.returnCandidate.name}（R）`}
          </Button>
        )}
        {said && (
          <Button onClick={() => setDeciding("CHANGE")} aria-keyshortcuts="c">
            {`${acts.changeReviewDecision.name}（C）`}
          </Button>
        )}
        <Button onClick={() => setDeciding("RECUSE")} aria-keyshortcuts="h">
          {`${acts.recuseReviewer.name}（H）`}
        </Button>
        <Button onClick={() => go(here - 1)} disabled={here === 0}>
          {labels.previous}
        </Button>
        <Button onClick={() => go(here + 1)} disabled={here === candidates.length - 1}>
          {labels.next}
        </Button>
        <Link to={`/open-days/${day.id}/review`}>
          <Button tabIndex={-1}>{labels.board}</Button>
        </Link>
      </Flex>
      {deciding && (
        <DecisionPanel deciding={deciding} day={day.id} candidate={candidate} onClose={() => setDeciding(undefined)} onDone={onward} />
      )}
    </div>
  );
}

type FactsProps = { readonly candidate: Candidate; readonly unitOf: (id: string) => string };

/** What a department needs to judge by, and no phone. */
const Facts = ({ candidate, unitOf }: FactsProps) => (
  <Descriptions
    bordered
    size="small"
    column={1}
    styles={{ label: { width: 160 } }}
    items={[
      { key: "number", label: applications.number, children: candidate.receiptNumber },
      { key: "name", label: applications.name, children: candidate.name ?? wording.applications.erased },
      { key: "category", label: applications.category, children: wording.categories[candidate.category] ?? candidate.category },
      { key: "village", label: applications.village, children: candidate.villageOrUnit },
      { key: "verdict", label: labels.verdict, children: wording.jointVerdicts[candidate.verdict] },
      {
        key: "awaited",
        label: labels.awaited,
        children:
          candidate.awaited
            .map(({ department, blocked }) => (blocked ? labels.blocked(unitOf(department)) : unitOf(department)))
            .join("、") || "—",
      },
      {
        key: "opinions",
        label: labels.opinions,
        children: candidate.opinions.length > 0 ? <Opinions opinions={candidate.opinions} unitOf={unitOf} /> : "—",
      },
    ]}
  />
);
