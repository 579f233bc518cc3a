import { expect, it } from "@jest/globals";
import { CLOSE_REGISTRATION } from "../../open-day-acts.js";
import { CHANGE_DECISION, CONCLUDE, DECIDE, OPEN_REVIEW, RECUSE } from "../../review-acts.js";
import type { Story } from "../story.js";

/** 3 to 5 June: three departments look at everybody. */
export function theReview(story: Story): void {
  it("closes on 3 June, and is reviewed by three departments on the 5th, with a recusal, four returned and a change of mind", async () => {
    const { town, panel } = story.office;
    const { openDay } = story;
    town.on("2026-06-03", "18:00");
    await town.asOrganiser(CLOSE_REGISTRATION, { openDay });
    await town.asOrganiser(OPEN_REVIEW, { input: { openDay, departments: panel } });
    town.on("2026-06-05");
    const reviewer = (department: number, which = 0) => {
      const { department: unit, reviewers } = panel[department]!;
      return town.asClerk(reviewers[which] as string, ["DEPARTMENT_REVIEWER"], unit);
    };
    const candidates = await story.candidates();
    const [near, ...others] = candidates;
    const { department, reviewers } = panel[0]!;
    const recusal = { openDay, application: near!.id, department, reviewer: reviewers[0], reason: "系本人亲属" };
    expect((await reviewer(0)(RECUSE, { input: recusal })).recuseReviewer).toMatchObject({ recusals: [{ reason: "系本人亲属" }] });
    for (const at of [0, 1, 2]) {
      const ask = reviewer(at, at === 0 ? 1 : 0);
      await ask(DECIDE, { input: { openDay, application: near!.id, verdict: "PASS" } });
    }
    for (const [at, { id: application }] of others.entries()) {
      const returned = at < 5 ? { verdict: "RETURN", reason: "经核实不在本镇工作、生活、学习" } : { verdict: "PASS" };
      for (const side of [0, 1]) await reviewer(side)(DECIDE, { input: { openDay, application, verdict: "PASS" } });
      await reviewer(2)(DECIDE, { input: { openDay, application, ...returned } });
    }
    const reconsidered = { openDay, application: others[0]!.id, replaces: 3, verdict: "PASS", reason: "补充了居住证明" };
    const { changeReviewDecision } = await reviewer(2)(CHANGE_DECISION, { input: reconsidered });
    expect(changeReviewDecision).toMatchObject({ verdict: "PASSED", opinions: [{ stands: false }, { stands: true }] });
    expect((await town.asOrganiser(CONCLUDE, { openDay })).concludeJointReview).toMatchObject({ status: "SELECTING" });
    expect((await story.office.figures()).PASS_RATE).toBeCloseTo((124 / 128) * 100, 1);
  });
}
