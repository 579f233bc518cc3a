import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { FROM_WHAT_WAS_SAID } from "../migrations/0081-review-verdicts.js";
import { WITHDRAW_ON_BEHALF } from "../testing/application-acts.js";
import { countStatements } from "../testing/count-statements.js";
import { BOARD, CHANGE_DECISION, DECIDE, RECUSE } from "../testing/review-acts.js";
import { asReviewer, closedDay, panel, passed, reviewingDay } from "../testing/reviewing-day.js";
import { startTown, type Town } from "../testing/town.js";

let town: Town;
beforeAll(async () => {
  town = await startTown();
});
afterAll(() => town.close());

type Ask = Town["asAnyone"];
const board = async (ask: Ask, openDay: string, variables: object = {}) =>
  (await ask(BOARD, { openDay, ...variables })).organisation.openDay.reviewBoard;
const nodes = ({ edges }: { edges: { node: any }[] }) => edges.map(({ node }) => node);

/** The first passed both, the second was returned by one, of the third one department has spoken, of the fourth nobody. */
async function halfReviewed() {
  const { openDay } = await reviewingDay(town, 4);
  const applications: string[] = nodes(await board(town.asOrganiser, openDay)).map(({ application }) => application);
  const [first, second, third] = applications as [string, string, string];
  const say = (staff: string, application: string, verdict: string) =>
    asReviewer(town, staff)(DECIDE, { input: { openDay, application, verdict, ...(verdict === "RETURN" && { reason: "不在本地" }) } });
  await passed(town, openDay, [first]);
  await say("unit-a-1", second, "PASS");
  await say("unit-b-1", second, "RETURN");
  await say("unit-a-2", third, "RETURN");
  return { openDay, applications };
}

describe("The board of a joint review", () => {
  let openDay: string;
  let applications: readonly string[];
  beforeAll(async () => {
    ({ openDay, applications } = await halfReviewed());
  });

  it("shows what each department said of whom, and who is awaited", async () => {
    const [first, second, third, fourth] = nodes(await board(town.asOrganiser, openDay));
    expect(first).toMatchObject({ verdict: "PASSED", awaited: [], opinions: [{ department: "unit-a" }, { department: "unit-b" }] });
    expect(second).toMatchObject({ verdict: "RETURNED", awaited: [] });
    expect(third).toMatchObject({ verdict: "PENDING", awaited: [{ department: "unit-b", blocked: false }] });
    expect(fourth).toMatchObject({ verdict: "PENDING", awaited: [{ department: "unit-a" }, { department: "unit-b" }], opinions: [] });
  });

  it("shows names masked, and the village that a department needs", async () => {
    for (const { name, villageOrUnit } of nodes(await board(town.asOrganiser, openDay))) {
      expect(name).toContain("*");
      expect(villageOrUnit).not.toBe("");
    }
  });

  it.each([
    [{ verdict: "PASSED" }, [0]],
    [{ verdict: "RETURNED" }, [1]],
    [{ verdict: "PENDING" }, [2, 3]],
    [{ verdict: "RETURNED", department: "unit-a" }, [2]],
    [{ verdict: "PENDING", department: "unit-b" }, [2, 3]],
    [{ verdict: "PASSED", department: "unit-a" }, [0, 1]],
    [{ department: "unit-b" }, [0, 1, 2, 3]],
    [{ department: "unit-c" }, []],
  ])("is filtered by verdict and department: %j", async (filter, places) => {
    const found = await board(town.asOrganiser, openDay, filter);
    expect(nodes(found).map(({ application }) => applications.indexOf(application))).toEqual(places);
    expect(found.totalCount).toBe(places.length);
  });

  it("turns page by page without losing or repeating anybody", async () => {
    const one = await board(town.asOrganiser, openDay, { first: 3 });
    const two = await board(town.asOrganiser, openDay, { first: 3, after: one.pageInfo.endCursor });
    expect([one.pageInfo.hasNextPage, two.pageInfo.hasNextPage]).toEqual([true, false]);
    expect([...nodes(one), ...nodes(two)].map(({ application }) => application)).toEqual(applications);
  });

  it("shows a reviewer her own department's words and verdict, whatever filter she asks for", async () => {
    const [, second, third] = nodes(await board(asReviewer(town, "unit-a-3"), openDay, { department: "unit-b" }));
    expect(second).toMatchObject({ verdict: "PASSED", awaited: [], opinions: [{ number: 1, department: "unit-a" }] });
    expect(third).toMatchObject({ verdict: "RETURNED", awaited: [] });
  });

  it("keeps the number that a change of mind must name, though words of others are left out", async () => {
    const [first] = nodes(await board(asReviewer(town, "unit-b-2"), openDay));
    expect(first.opinions).toEqual([{ number: 2, department: "unit-b", verdict: "PASS", stands: true }]);
  });

  it("shows nobody to a department that was not asked, nor to a reviewer of none", async () => {
    expect(await board(asReviewer(town, "unit-c-1"), openDay)).toMatchObject({ totalCount: 0, edges: [] });
    expect(await board(town.asClerk("r", ["DEPARTMENT_REVIEWER"]), openDay)).toMatchObject({ totalCount: 0, edges: [] });
  });

  it("is no business of who answers letters or runs the system", async () => {
    await expect(board(town.asAdministrator, openDay)).rejects.toThrow();
    await expect(board(town.asStaff("OPINION_HANDLER"), openDay)).rejects.toThrow();
  });

  it("is empty before the review is opened", async () => {
    const closed = await closedDay(town, 1);
    expect(await board(town.asOrganiser, closed.openDay)).toMatchObject({ totalCount: 0, edges: [] });
  });

  it("says that a department is blocked whose reviewers all stepped back, and that what they said counts no more", async () => {
    const { openDay: day, applications: people } = await reviewingDay(town, 1);
    const of = { openDay: day, application: people[0] };
    await asReviewer(town, "unit-a-1")(DECIDE, { input: { ...of, verdict: "PASS" } });
    for (const reviewer of panel[0]?.reviewers ?? [])
      await town.asOrganiser(RECUSE, { input: { ...of, reviewer, department: "unit-a", reason: "同村亲属" } });
    const [row] = nodes(await board(town.asOrganiser, day, { verdict: "PENDING", department: "unit-a" }));
    expect(row).toMatchObject({ verdict: "PENDING", awaited: [{ department: "unit-a", blocked: true }] });
    expect(row.recusals).toHaveLength(4);
  });

  it("follows a change of mind, and leaves out who withdrew", async () => {
    const { openDay: day, applications: people } = await reviewingDay(town, 2);
    await passed(town, day, people);
    const change = { openDay: day, application: people[0], verdict: "RETURN", reason: "已迁出", replaces: 1 };
    await asReviewer(town, "unit-a-2")(CHANGE_DECISION, { input: change });
    await town.asOrganiser(WITHDRAW_ON_BEHALF, { input: { application: people[1], reason: "本人电话" } });
    expect(nodes(await board(town.asOrganiser, day, { verdict: "PASSED" }))).toEqual([]);
    expect(nodes(await board(town.asOrganiser, day))).toMatchObject([{ application: people[0], verdict: "RETURNED" }]);
  });

  it("costs as many statements for thirty rows as for three", async () => {
    const few = await countStatements(town.database, () => board(town.asOrganiser, openDay, { first: 3 }));
    const { openDay: full } = await reviewingDay(town, 30);
    const many = await countStatements(town.database, () => board(town.asOrganiser, full, { first: 30 }));
    expect(many).toBe(few);
    expect(many).toBeLessThanOrEqual(6);
  });

  it("is what the migration finds in words that were said before the verdicts had columns", async () => {
    const verdicts = () =>
      town.database.query("SELECT application, verdict, by_department FROM candidate_review ORDER BY organisation, open_day, application");
    const written = await verdicts();
    await town.database.query("UPDATE candidate_review SET verdict = 'PENDING', by_department = '{}'");
    for (const statement of FROM_WHAT_WAS_SAID) await town.database.query(statement);
    expect(await verdicts()).toEqual(written);
    expect(new Set(written.map(({ verdict }: { verdict: string }) => verdict)).size).toBe(3);
  });
});
