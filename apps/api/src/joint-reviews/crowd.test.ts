import { afterEach, describe, expect, it } from "@jest/globals";
import { CHANGE_DECISION, DECIDE, OPEN_REVIEW } from "../testing/review-acts.js";
import { asReviewer, closedDay } from "../testing/reviewing-day.js";
import { startTown, type Town } from "../testing/town.js";
import { withoutGuards } from "../testing/without-guards.js";

const eight = Array.from({ length: 8 }, (_, at) => `unit-a-${at + 1}`);
const departments = [
  { department: "unit-a", reviewers: eight },
  { department: "unit-b", reviewers: ["unit-b-1"] },
];

describe("When eight reviewers of one department speak at once", () => {
  let town: Town;
  afterEach(() => town.close());

  const careless = (left: { comparing: boolean }) => withoutGuards(left);
  const startedWith = async ({ hands }: Pick<ReturnType<typeof careless>, "hands">) => {
    town = await startTown(undefined, { hands });
  };

  async function candidate() {
    const { openDay, applications } = await closedDay(town, 1);
    await town.asOrganiser(OPEN_REVIEW, { input: { openDay, departments } });
    return { openDay, application: applications[0] };
  }
  /** The department has let the candidate pass, and each of the eight has read that. */
  async function decided() {
    const of = await candidate();
    await asReviewer(town, "unit-a-1")(DECIDE, { input: { ...of, verdict: "PASS" } });
    return of;
  }
  type Of = Awaited<ReturnType<typeof candidate>>;
  const told = async (act: string, document: string, input: object) => {
    const said = await Promise.all(eight.map((staff) => asReviewer(town, staff)(document, { input })));
    return said.map((answer) => answer[act].nowAt ?? answer[act].__typename).sort();
  };
  const decide = (of: Of) => told("decideReview", DECIDE, { ...of, verdict: "PASS" });
  const change = (of: Of) =>
    told("changeReviewDecision", CHANGE_DECISION, { ...of, verdict: "RETURN", reason: "不在本地居住", replaces: 1 });

  describe("with a first decision", () => {
    it("hears one, and tells the others that it is decided", async () => {
      town = await startTown();
      expect(await decide(await candidate())).toEqual([...Array(7).fill("DECIDED"), "ReviewedCandidate"]);
    });

    it("hears one where nobody waits, since the others find a version that they have not read", async () => {
      const { hands, letGo } = careless({ comparing: true });
      await startedWith({ hands });
      const of = await candidate();
      letGo();
      expect(await decide(of)).toEqual([...Array(7).fill("CHANGED"), "ReviewedCandidate"]);
    });

    it("would believe all eight without the lock and the comparison: so it is they that keep it to one", async () => {
      const { hands, letGo } = careless({ comparing: false });
      await startedWith({ hands });
      const of = await candidate();
      letGo();
      expect(await decide(of)).toEqual(Array(8).fill("ReviewedCandidate"));
    });
  });

  describe("with a change of mind over the decision that all have read", () => {
    it("hears one, and tells the others to read again", async () => {
      town = await startTown();
      expect(await change(await decided())).toEqual([...Array(7).fill("CHANGED"), "ReviewedCandidate"]);
    });

    it("hears one where nobody waits, since the others find a version that they have not read", async () => {
      const { hands, letGo } = careless({ comparing: true });
      await startedWith({ hands });
      const of = await decided();
      letGo();
      expect(await change(of)).toEqual([...Array(7).fill("CHANGED"), "ReviewedCandidate"]);
    });

    it("would believe all eight without the lock and the comparison: so it is they that keep it to one", async () => {
      const { hands, letGo } = careless({ comparing: false });
      await startedWith({ hands });
      const of = await decided();
      letGo();
      expect(await change(of)).toEqual(Array(8).fill("ReviewedCandidate"));
    });
  });
});
