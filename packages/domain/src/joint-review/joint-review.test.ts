import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../calendar/civil-date.js";
import { isFact } from "../regulation/answer.js";
import { byArticle } from "../regulation/clause.js";
import { concludeReview } from "./conclude-review.js";
import { changeReviewDecision, type DecideReview, decideReview } from "./decide-review.js";
import { beginReview, type JointReview } from "./joint-review.js";
import { recuseReviewer } from "./recuse-reviewer.js";
import { awaited, verdictOf } from "./verdict.js";

const clause = byArticle("第五条", "MUST", { leastDepartments: 2 });
const time = { today: civilDate("2026-06-04"), listSettled: false, clause };
const police = { id: "p1", department: "POLICE" };
const colleague = { id: "p2", department: "POLICE" };
const civil = { id: "c1", department: "CIVIL_AFFAIRS" };
const begun = beginReview("000007", ["POLICE", "CIVIL_AFFAIRS"]);

function after(...decided: DecideReview[]): JointReview {
  return decided.reduce((review, one) => {
    const answer = decideReview(review, one, time);
    if (!isFact<JointReview>(answer)) throw new Error(JSON.stringify(answer));
    return answer;
  }, begun);
}
function recused(review: JointReview, reviewer = police): JointReview {
  const answer = recuseReviewer(review, { reviewer, reason: "系申请人近亲属" }, time);
  if (!isFact<JointReview>(answer)) throw new Error(JSON.stringify(answer));
  return answer;
}
const pass = (by: DecideReview["by"], reason?: string): DecideReview => ({ by, verdict: "PASS", ...(reason ? { reason } : {}) });
const turnAway = (by: DecideReview["by"], reason = "非本地人员"): DecideReview => ({ by, verdict: "RETURN", reason });

describe("What every department concerned says of a candidate (第五条)", () => {
  it("passes when every department passes", () => expect(verdictOf(after(pass(police), pass(civil)))).toEqual({ verdict: "PASSED" }));
  it("is pending while one is silent", () => expect(verdictOf(after(turnAway(police)))).toEqual({ verdict: "PENDING" }));
  it("returns when one returns, with the reason", () => {
    expect(verdictOf(after(pass(police), turnAway(civil)))).toMatchObject({ verdict: "RETURNED", by: [{ reason: "非本地人员" }] });
  });
  it("needs a reason to return somebody", () => {
    expect(decideReview(begun, turnAway(police, " "), time)).toEqual({ faults: [{ field: "reason", code: "REQUIRED" }] });
  });
  it("needs no reason to pass somebody", () => expect(isFact(decideReview(begun, pass(police), time))).toBe(true));
  it("is asked of no department that is not concerned", () => {
    expect(decideReview(begun, pass({ id: "x", department: "TAX" }), time)).toMatchObject({ faults: [{ code: "NOT_OFFERED" }] });
  });
});

describe("A department that has decided", () => {
  it("does not decide again: a colleague who comes second is out of turn", () => {
    expect(decideReview(after(pass(police)), turnAway(colleague), time)).toEqual({ nowAt: "DECIDED" });
  });
  it("says nothing for another", () => expect(isFact(decideReview(after(pass(police)), pass(civil), time))).toBe(true));
});

describe("Changing a decision", () => {
  const change = (review: JointReview, replaces: number, decided: DecideReview, settled = false) =>
    changeReviewDecision(review, { ...decided, replaces }, { ...time, listSettled: settled });

  it("is visible: the earlier opinion stays beside the later one", () => {
    const review = change(after(turnAway(police), pass(civil)), 1, pass(colleague, "已补交居住证明")) as JointReview;
    expect(verdictOf(review)).toEqual({ verdict: "PASSED" });
    expect(review.opinions.map(({ verdict }) => verdict)).toEqual(["RETURN", "PASS", "PASS"]);
  });
  it("needs a reason, even to pass", () => {
    expect(change(after(turnAway(police)), 1, pass(police))).toEqual({ faults: [{ field: "reason", code: "GROUND_NEEDED" }] });
  });
  it("is out of turn where the department has not decided, or has changed its mind since it was read", () => {
    expect(change(after(pass(civil)), 1, pass(police, "再核"))).toEqual({ nowAt: "PENDING" });
    const changed = change(after(turnAway(police)), 1, pass(police, "已补交居住证明")) as JointReview;
    expect(change(changed, 1, turnAway(colleague))).toEqual({ nowAt: "CHANGED" });
    expect(isFact(change(changed, 2, turnAway(colleague)))).toBe(true);
  });
  it("is out of turn once the list is settled", () => {
    expect(change(after(pass(police)), 1, turnAway(police), true)).toEqual({ nowAt: "SETTLED" });
  });
});

describe("A recusal (回避)", () => {
  it("takes what the reviewer said out of the count, and leaves it to be read", () => {
    const review = recused(after(pass(police), pass(civil)));
    expect(verdictOf(review)).toEqual({ verdict: "PENDING" });
    expect(review.opinions).toHaveLength(2);
  });
  it("lets a colleague of the department decide", () => {
    const answer = decideReview(recused(after(pass(civil))), pass(colleague), time);
    expect(isFact<JointReview>(answer) && verdictOf(answer)).toEqual({ verdict: "PASSED" });
  });
  it("keeps the recused reviewer from deciding, by 第五条", () => {
    expect(decideReview(recused(begun), pass(police), time)).toMatchObject({ refused: "RECUSED", basis: { article: "第五条" } });
  });
  it("blocks a department whose only reviewer it was, until another is named", () => {
    expect(awaited(recused(begun), [police, civil])).toEqual([
      { department: "POLICE", blocked: true },
      { department: "CIVIL_AFFAIRS", blocked: false },
    ]);
    expect(awaited(recused(begun), [police, colleague, civil])[0]).toEqual({ department: "POLICE", blocked: false });
  });
  it("needs a reason", () =>
    expect(recuseReviewer(begun, { reviewer: police, reason: "" }, time)).toMatchObject({ faults: [{ code: "REQUIRED" }] }));
  it("is out of turn a second time, and once the list is settled", () => {
    expect(recuseReviewer(recused(begun), { reviewer: police, reason: "近亲属" }, time)).toEqual({ nowAt: "RECUSED" });
    expect(recuseReviewer(begun, { reviewer: police, reason: "近亲属" }, { ...time, listSettled: true })).toEqual({ nowAt: "SETTLED" });
  });
});

describe("Concluding the joint review (第五条)", () => {
  const done = after(pass(police), pass(civil));

  it("lists who passed and who was returned, by whom", () => {
    const returned = { ...after(pass(police), turnAway(civil)), receipt: "000008" };
    expect(concludeReview([done, returned], clause)).toMatchObject({
      passed: ["000007"],
      returned: [{ receipt: "000008", by: [{ department: "CIVIL_AFFAIRS" }] }],
    });
  });
  it("is refused while one decision of one department is missing", () => {
    expect(concludeReview([done, { ...after(pass(police)), receipt: "000008" }], clause)).toEqual({
      refused: "DECISIONS_MISSING",
      basis: { article: "第五条" },
      values: { candidates: ["000008"] },
    });
  });
  it("is refused where one department fewer was asked than the regulation wants", () => {
    const alone = { ...done, departments: ["POLICE"] };
    expect(concludeReview([alone], clause)).toMatchObject({ refused: "TOO_FEW_DEPARTMENTS", values: { least: 2 } });
  });
  it("passes nobody in silence where the regulation is silent about missing decisions", () => {
    expect(concludeReview([begun])).toEqual({ passed: [], returned: [] });
  });
});
