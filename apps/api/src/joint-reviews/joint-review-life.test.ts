import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { APPOINT, CHANGE_DECISION, CONCLUDE, DECIDE, OPEN_REVIEW, RECUSE } from "../testing/review-acts.js";
import { asReviewer, closedDay, panel, passed, reviewingDay } from "../testing/reviewing-day.js";
import { startTown, type Town } from "../testing/town.js";

let town: Town;
beforeAll(async () => {
  town = await startTown();
});
afterAll(() => town.close());

describe("The joint review of 第五条", () => {
  it("takes departments of the town that are in use, and no other: each stranger is named", async () => {
    const { openDay } = await closedDay(town, 0);
    await town.database.query("INSERT INTO unit (id, organisation, name, retired) VALUES ('unit-r', $1, '已撤并的部门', true)", [
      town.organisation,
    ]);
    await town.database.query("INSERT INTO unit (id, organisation, name) VALUES ('unit-x', 'org_other', '别处的部门')");
    const departments = ["unit-a", "unit-r", "unit-x", "nobody"].map((department) => ({ department, reviewers: [`${department}-1`] }));
    const { openJointReview } = await town.asOrganiser(OPEN_REVIEW, { input: { openDay, departments } });
    expect(openJointReview).toEqual({
      __typename: "InvalidInput",
      faults: [1, 2, 3].map((at) => ({ field: `departments.${at}.department`, code: "NOT_OFFERED" })),
    });
    expect((await town.journal()).map(({ event }: { event: string }) => event)).not.toContain("JointReviewOpened");
  });

  it("needs two departments, as the regulation says: one is refused, two are lawful", async () => {
    const { openDay } = await closedDay(town, 0);
    const one = await town.asOrganiser(OPEN_REVIEW, { input: { openDay, departments: panel.slice(0, 1) } });
    expect(one.openJointReview).toMatchObject({ code: "TOO_FEW_DEPARTMENTS", article: "第五条", values: { least: 2, named: 1 } });
    const two = await town.asOrganiser(OPEN_REVIEW, { input: { openDay, departments: panel } });
    expect(two.openJointReview).toMatchObject({ __typename: "OpenDay", status: "REVIEWING" });
    const again = await town.asOrganiser(OPEN_REVIEW, { input: { openDay, departments: panel } });
    expect(again.openJointReview).toEqual({ __typename: "OutOfTurn", nowAt: "OPENED" });
  });

  it("is not concluded while one department is silent about anybody, and is once it has spoken", async () => {
    const { openDay, applications } = await reviewingDay(town, 2);
    const [first, second] = applications as [string, string];
    await passed(town, openDay, [first]);
    await asReviewer(town, "unit-a-1")(DECIDE, { input: { openDay, application: second, verdict: "PASS" } });
    const early = await town.asOrganiser(CONCLUDE, { openDay });
    expect(early.concludeJointReview).toMatchObject({ code: "DECISIONS_MISSING", article: "第五条" });

    await asReviewer(town, "unit-b-1")(DECIDE, { input: { openDay, application: second, verdict: "RETURN", reason: "不在本地" } });
    const done = await town.asOrganiser(CONCLUDE, { openDay });
    expect(done.concludeJointReview).toMatchObject({ __typename: "OpenDay", status: "SELECTING" });
  });

  it("asks for a reason to return somebody, and takes none from a stranger to the panel", async () => {
    const { openDay, applications } = await reviewingDay(town, 1);
    const input = { openDay, application: applications[0], verdict: "RETURN" };
    const bare = await asReviewer(town, "unit-a-1")(DECIDE, { input });
    expect(bare.decideReview).toMatchObject({ faults: [{ field: "reason", code: "REQUIRED" }] });
    const stranger = await asReviewer(town, "unit-a-9")(DECIDE, { input: { ...input, reason: "不在本地" } });
    expect(stranger.decideReview).toMatchObject({ faults: [{ field: "reviewer", code: "NOT_OFFERED" }] });
  });

  it("keeps a decision that was changed to be read, and lets nobody change what he has not read", async () => {
    const { openDay, applications } = await reviewingDay(town, 1);
    const input = { openDay, application: applications[0], verdict: "RETURN", reason: "不在本地" };
    await asReviewer(town, "unit-a-1")(DECIDE, { input });
    const changed = { ...input, verdict: "PASS", reason: "已补证明", replaces: 1 };
    const now = await asReviewer(town, "unit-a-2")(CHANGE_DECISION, { input: changed });
    expect(now.changeReviewDecision.opinions).toMatchObject([
      { number: 1, verdict: "RETURN", stands: false },
      { number: 2, verdict: "PASS", stands: true },
    ]);
    const stale = await asReviewer(town, "unit-a-3")(CHANGE_DECISION, { input: changed });
    expect(stale.changeReviewDecision).toEqual({ __typename: "OutOfTurn", nowAt: "CHANGED" });
  });

  it("lets no recused reviewer decide (回避), and a colleague appointed later does", async () => {
    const { openDay, applications } = await reviewingDay(town, 1);
    const of = { openDay, application: applications[0] };
    await asReviewer(town, "unit-a-1")(RECUSE, { input: { ...of, reviewer: "unit-a-1", department: "unit-a", reason: "亲属" } });
    const barred = await asReviewer(town, "unit-a-1")(DECIDE, { input: { ...of, verdict: "PASS" } });
    expect(barred.decideReview).toMatchObject({ code: "RECUSED", article: "第五条" });
    await town.asOrganiser(APPOINT, { input: { openDay, department: "unit-a", reviewer: "unit-a-5" } });
    const fifth = await asReviewer(town, "unit-a-5")(DECIDE, { input: { ...of, verdict: "PASS" } });
    expect(fifth.decideReview).toMatchObject({ verdict: "PASSED", awaited: [], opinions: [{ reviewer: "unit-a-5" }] });
  });
});
