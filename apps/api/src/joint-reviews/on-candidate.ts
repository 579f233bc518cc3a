import { type Answer, isFact, type JointReview, type Panel, type ReviewTime, verdictOf } from "@kaimen/domain";
import { NotFound } from "../platform/errors/not-found.js";
import type { JournalEvent } from "../platform/journal/event.js";
import type { Clerk } from "../platform/policy/caller.js";
import type { World } from "../world.js";
import { departmentInReach } from "./reach.js";
import { type ReviewedCandidate, reviewedCandidate } from "./review-board.query.js";

export type OnCandidate = { readonly openDay: string; readonly application: string };
type Judge = (review: JointReview, panel: Panel, time: ReviewTime) => Answer<JointReview>;

const MARKS = { PASSED: "PASSED", RETURNED: "RETURNED" } as const;

/**
 * What is said of one candidate. Until the list is frozen for the draw it may still change, and what it changes is written to the
 * application at once; afterwards an objection is the way.
 */
export const onCandidate = (
  { transact, today }: World,
  clerk: Clerk,
  { openDay, application, event }: OnCandidate & { event: JournalEvent },
  judge: Judge,
) =>
  transact<Answer<ReviewedCandidate>>(async (tx) => {
    const { openDays, regulations, jointReviews, selections, journal } = tx;
    const of = { organisation: clerk.organisation, openDay };
    const day = await openDays.hold(clerk.organisation, openDay);
    const panel = await jointReviews.panel(of);
    if (!panel || (day.status !== "REVIEWING" && day.status !== "SELECTING")) return { nowAt: panel ? day.status : "UNOPENED" };
    if (await selections.of(of)) return { nowAt: "COMMITTED" };
    const candidate = await jointReviews.candidate(of, application, ["SUBMITTED", "PASSED", "RETURNED"]);
    if (!candidate) throw new NotFound("candidate", application);

    const held = await jointReviews.reviewOf(of, candidate, panel);
    const { jointReview: clause } = await regulations.governing(day, today());
    const answer = judge(held.review, panel, { today: today(), listSettled: false, clause });
    if (!isFact<JointReview>(answer)) return answer;

    await jointReviews.replace(of, held, answer);
    const { verdict } = verdictOf(answer);
    if (day.status === "SELECTING" && verdict === "PENDING") return { nowAt: day.status };
    if (day.status === "SELECTING" && verdict !== "PENDING")
      await jointReviews.mark(of, [candidate.receipt], ["PASSED", "RETURNED"], MARKS[verdict]);
    await journal.record(event, clerk, {
      subject: { type: "Application", id: application },
      detail: { openDay },
      before: held.review,
      after: answer,
    });
    return reviewedCandidate(tx, { ...of, application, department: departmentInReach(clerk) });
  });
