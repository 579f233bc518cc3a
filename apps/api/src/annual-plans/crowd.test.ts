import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { type AnnualPlan, civilDate } from "@kaimen/domain";
import { APPROVE_ANNUAL_PLAN, DRAFT_ANNUAL_PLAN, december, june } from "../testing/annual-plan-acts.js";
import { startTown, type Town } from "../testing/town.js";

const EIGHT = [1, 2, 3, 4, 5, 6, 7, 8];
const kinds = (answers: readonly { __typename: string }[]) => answers.map(({ __typename }) => __typename).sort();

describe("When eight clerks press at once", () => {
  let town: Town;
  beforeEach(async () => {
    town = await startTown("2026-01-05");
  });
  afterEach(() => town.close());

  const input = { year: 2026, entries: [june, december] };
  const draftAs = async (at: number) => (await town.asNamed(`organiser-${at}`, "ORGANISER")(DRAFT_ANNUAL_PLAN, { input })).draftAnnualPlan;
  const one = ["AnnualPlan", ...Array(7).fill("OutOfTurn")];

  it("approves the plan once: one wins, and seven are told that somebody was quicker", async () => {
    const { id, version } = await draftAs(1);
    const answers = await Promise.all(
      EIGHT.map((at) => town.asNamed(`approver-${at}`, "APPROVER")(APPROVE_ANNUAL_PLAN, { input: { annualPlan: id, version } })),
    );
    expect(kinds(answers.map(({ approveAnnualPlan }) => approveAnnualPlan))).toEqual(one);
    expect((await town.journal()).filter(({ event }: { event: string }) => event === "AnnualPlanApproved")).toHaveLength(1);
  });

  it("begins the year's plan once, where there is no row yet that could be held", async () => {
    expect(kinds(await Promise.all(EIGHT.map(draftAs)))).toEqual(one);
    expect(await town.journal()).toHaveLength(1);
  });

  /** Everybody has read the same version before anybody writes: what the lock of `hold` keeps from happening. */
  async function allAtOnce(write: (was: AnnualPlan, is: AnnualPlan) => Promise<boolean>) {
    const { id } = await draftAs(1);
    const was = await town.world.read(({ manager }) => manager.findOneByOrFail<AnnualPlan>("AnnualPlanRow", { id }));
    const approved = { governedBy: "shuidong-2024", approvedOn: civilDate("2026-01-05") };
    const won = await Promise.all(EIGHT.map(() => write(was, { ...was, ...approved, status: "APPROVED" })));
    return won.filter(Boolean).length;
  }

  it("writes once even where all had read before anybody wrote, since the version is compared", async () => {
    const write = async (was: AnnualPlan, is: AnnualPlan) =>
      "status" in (await town.world.transact<object>(({ annualPlans }) => annualPlans.replace(was, is)));
    expect(await allAtOnce(write)).toBe(1);
  });

  it("would write eight times without lock and version: so it is they that keep it to one", async () => {
    const blind = `UPDATE annual_plan SET status = 'APPROVED', governed_by = 'shuidong-2024', approved_on = '2026-01-05', standing = '{}'
      WHERE id = $1`;
    const write = async ({ id }: AnnualPlan) => (await town.database.query(blind, [id]))[1] === 1;
    expect(await allAtOnce(write)).toBe(8);
  });
});
