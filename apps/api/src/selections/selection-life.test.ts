import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type DrawBundle, verifyDraw } from "@kaimen/domain";
import { sha256 } from "../platform/hash/sha256.js";
import { listed, rowsOf } from "../testing/applicants.js";
import { CONCLUDE } from "../testing/review-acts.js";
import { passed, reviewingDay } from "../testing/reviewing-day.js";
import { ADMIT_ALL, COMMIT_DRAW, DRAW, DRAW_LOTS, REALLOCATE, RECORD_SOURCES } from "../testing/selection-acts.js";
import { startTown, type Town } from "../testing/town.js";

let town: Town;
beforeAll(async () => {
  town = await startTown();
});
afterAll(() => town.close());

const category = "ORDINARY_CITIZEN";
const balls = { name: "现场摇号二十位", value: "4071 9382 5516 0027 3948" };

/** So many who passed stand against three seats. */
async function selectingDay(people: number) {
  const plan = { seats: 3, quotas: [{ category, least: 1, most: 3, filledBy: "BOTH" }] };
  const { openDay, applications } = await reviewingDay(town, people, plan, { category });
  await passed(town, openDay, applications);
  const { concludeJointReview } = await town.asOrganiser(CONCLUDE, { openDay });
  if (concludeJointReview.status !== "SELECTING") throw new Error(JSON.stringify(concludeJointReview));
  return openDay;
}

async function throwableDay() {
  const openDay = await selectingDay(5);
  await town.asOrganiser(COMMIT_DRAW, { input: { openDay, sourceNames: [balls.name] } });
  return openDay;
}

const record = (openDay: string, value = balls.value) =>
  town.asOrganiser(RECORD_SOURCES, { input: { openDay, sources: [{ ...balls, value }] } });
const drawOf = async (openDay: string) => (await town.asOrganiser(DRAW, { openDay })).organisation.openDay.draw;

describe("Drawing up the list of 第五条", () => {
  it("admits everybody where as many passed as there are seats, and nobody is drawn", async () => {
    const openDay = await selectingDay(3);
    const needless = await town.asOrganiser(COMMIT_DRAW, { input: { openDay, sourceNames: [balls.name] } });
    expect(needless.commitDraw).toMatchObject({ faults: [{ field: "candidates", code: "OUT_OF_RANGE" }] });
    const { admitAll } = await town.asOrganiser(ADMIT_ALL, { openDay });
    expect(admitAll).toMatchObject({ __typename: "OpenDay", status: "SELECTING" });
    expect(rowsOf(await listed(town, openDay)).map(({ status }) => status)).toEqual(["SELECTED", "SELECTED", "SELECTED"]);
  });

  it("does not admit everybody where one more passed than there are seats", async () => {
    const openDay = await selectingDay(4);
    const { admitAll } = await town.asOrganiser(ADMIT_ALL, { openDay });
    expect(admitAll).toMatchObject({ faults: [{ field: "candidates", code: "OUT_OF_RANGE" }] });
  });

  it("draws from sources of twenty digits, not of nineteen, and writes them down once", async () => {
    const openDay = await throwableDay();
    expect((await town.asOrganiser(DRAW_LOTS, { openDay })).drawLots).toEqual({ __typename: "OutOfTurn", nowAt: "COMMITTED" });
    const weak = await record(openDay, "4071 9382 5516 0027 394");
    expect(weak.recordDrawSources).toMatchObject({ faults: [{ field: "sources", code: "OUT_OF_RANGE" }] });
    expect((await record(openDay)).recordDrawSources).toMatchObject({ __typename: "OpenDay" });
    expect((await record(openDay, "99999999999999999999")).recordDrawSources).toEqual({ __typename: "OutOfTurn", nowAt: "RECORDED" });
  });

  it("says which sources will be thrown before one is, so that nobody can think of another", async () => {
    const openDay = await throwableDay();
    expect(await drawOf(openDay)).toMatchObject({ sourceNames: [balls.name], seed: null });
  });

  it("moves no seats once the list is frozen, since that would change chances already published", async () => {
    const openDay = await throwableDay();
    const input = { openDay, changes: [{ category, least: 0, most: 3 }], ground: "人数不足" };
    expect((await town.asOrganiser(REALLOCATE, { input })).reallocateSeats).toEqual({ __typename: "OutOfTurn", nowAt: "COMMITTED" });
  });

  it("publishes a bundle that anybody can draw again, and that one changed figure betrays", async () => {
    const openDay = await throwableDay();
    await record(openDay);
    await town.asOrganiser(DRAW_LOTS, { openDay });
    const { bundle, groups } = (await drawOf(openDay)) as { bundle: DrawBundle; groups: unknown };
    expect(groups).toEqual([{ category, candidates: 5, seats: 3, chance: 0.6 }]);
    expect(verifyDraw(bundle, sha256).filter(({ ok }) => !ok)).toEqual([]);

    const [first] = bundle.candidates;
    const forged = JSON.parse(JSON.stringify(bundle).replace(`"receipt":"${first?.receipt}"`, `"receipt":"x${first?.receipt.slice(1)}"`));
    expect(verifyDraw(forged, sha256).filter(({ ok }) => !ok)).not.toEqual([]);
  });
});
